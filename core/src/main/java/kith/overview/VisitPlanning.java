package kith.overview;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;

/**
 * What to know while a visit is planned or recorded.
 *
 * @param dueOn by when the next visit must be made, or null where none is due
 * @param planBy the last working day on or before it, or null
 * @param bornOn the child's date of birth
 * @param disability whether the child has a disability, or null where that is not known
 * @param activities what the child does every week
 * @param needs how the child communicates, where that needs an arrangement
 */
public record VisitPlanning(
        LocalDate dueOn,
        LocalDate planBy,
        LocalDate bornOn,
        Boolean disability,
        List<ChildRecord.Activity> activities,
        List<ChildRecord.CommunicationNeed> needs) {}
