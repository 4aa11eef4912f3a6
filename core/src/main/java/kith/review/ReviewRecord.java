package kith.review;

import java.time.LocalDate;
import java.util.List;
import kith.duty.ChildFacts;

/**
 * A review, single or a series of meetings.
 *
 * @param heldOn the day that counts for the next date: the first meeting, or the day it was held without one
 * @param meetings the days of its meetings, in order; empty for a review without a meeting
 * @param completedOn the day on which it was complete, or null while it is open or adjourned
 * @param adjournedOn the day on which it was adjourned, or null
 * @param withoutMeeting whether it was held without a meeting
 * @param participation code of the list {@code participation}, PN0 to PN7, or null where it is not known
 * @param decisionsOn when its decisions went out, or null
 * @param recordOn when its full record was finished, or null
 * @param distributedOn when its record went out, or null
 * @param planUpdatedOn when the care plan was updated after it, or null
 */
public record ReviewRecord(
        LocalDate heldOn,
        List<LocalDate> meetings,
        LocalDate completedOn,
        LocalDate adjournedOn,
        boolean withoutMeeting,
        String participation,
        LocalDate decisionsOn,
        LocalDate recordOn,
        LocalDate distributedOn,
        LocalDate planUpdatedOn) {

    public ReviewRecord {
        meetings = List.copyOf(meetings);
    }

    /** A review held and completed in one meeting of which no more is known than how the child took part. */
    public static ReviewRecord heldOn(LocalDate day, String participation) {
        return new ReviewRecord(day, List.of(day), day, null, false, participation, null, null, null, null);
    }

    /** As far as a due date depends on it. */
    public ChildFacts.Review fact() {
        return new ChildFacts.Review(
                meetings,
                heldOn,
                completedOn,
                adjournedOn,
                withoutMeeting,
                decisionsOn,
                recordOn,
                distributedOn,
                planUpdatedOn);
    }
}
