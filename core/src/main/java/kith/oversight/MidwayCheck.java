package kith.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The reviewing officer's check midway between two reviews. No law names its day; practice is halfway between the last review and
 * the day by which the next is due, and it moves as that day moves.
 *
 * @param lastReview the review before it
 * @param nextDue by when the next review is due
 * @param dueOn halfway between them; where that is no whole day, the earlier
 * @param doneOn when it was done, or null
 */
public record MidwayCheck(LocalDate lastReview, LocalDate nextDue, LocalDate dueOn, LocalDate doneOn) {
    /** The kind of footprint that it leaves. */
    public static final String KIND = "MIDWAY_CHECK";

    /**
     * The check between two reviews.
     *
     * @param lastReview the last review that was held, or null
     * @param nextDue by when the next is due, or null
     * @param checkedOn when the last check of all was done, or null
     * @return null where there are no two reviews to stand between
     */
    public static MidwayCheck of(LocalDate lastReview, LocalDate nextDue, LocalDate checkedOn) {
        if (lastReview == null || nextDue == null || !nextDue.isAfter(lastReview)) {
            return null;
        }
        LocalDate halfway = lastReview.plusDays(ChronoUnit.DAYS.between(lastReview, nextDue) / 2);
        boolean done = checkedOn != null && checkedOn.isAfter(lastReview);
        return new MidwayCheck(lastReview, nextDue, halfway, done ? checkedOn : null);
    }

    /** Whether it ought to have been done before this day. */
    public boolean isOverdue(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
