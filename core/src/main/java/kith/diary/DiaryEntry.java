package kith.diary;

import java.time.LocalDate;
import kith.duty.DutyCode;
import kith.record.ChildId;

/**
 * Something that an officer has on a day.
 *
 * @param kind what it is
 * @param row the row of the booking, of the further meeting of a series, of the planned visit, or of the due date
 * @param child whose it is
 * @param childName the child's name, null where only the number is known
 * @param childNumber the council's number of the child
 * @param on the day
 * @param atTime the time of day, or null
 * @param what the duty that is due, or null
 * @param venue the kind of place where a review meets, or null
 * @param done whether the review was held or the visit made
 */
public record DiaryEntry(
        Kind kind,
        long row,
        ChildId child,
        String childName,
        String childNumber,
        LocalDate on,
        String atTime,
        DutyCode what,
        String venue,
        boolean done) {

    /** What an entry is. */
    public enum Kind {
        /** A review that is booked meets. */
        REVIEW,
        /** A further meeting of a review that is booked as a series. */
        MEETING,
        /** A visit is planned. */
        VISIT,
        /** It is the last day for something. */
        DUE
    }
}
