package kith.casework;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.duedate.DueDate;
import kith.duedate.Sentence;

/**
 * What to know while a review is being booked.
 *
 * @param review which review it is: FIRST, SECOND, LATER, or REST for one that is open
 * @param limit by when it must be held, or finished, with its reason; null where there is no limit
 * @param agreedOn the day agreed on for it at the review before, where that is still to come; else null
 * @param officer the child's reviewing officer, who chairs it; null where none is named
 * @param usual who is usually invited to such a review, each with the name that is known
 * @param others who else is around the child and may be important to it
 * @param warnings what does not stand against it and is better considered
 */
public record BookingAdvice(
        String review,
        DueDate limit,
        LocalDate agreedOn,
        String officer,
        List<ChildRecord.Invitee> usual,
        List<ChildRecord.Person> others,
        List<Sentence> warnings) {}
