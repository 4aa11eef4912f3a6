package kith.readiness;

import java.time.LocalDate;

/**
 * One thing that is made ready for a review.
 *
 * @param code what: one of {@link kith.duty.Readying}'s, or the code of an item of the council's own
 * @param dueOn the last day in time
 * @param done that it was done, or considered and not done; null while it is to be done
 * @param answers of answers that are waited for, how many are back; null of anything else
 */
public record ReadyPoint(String code, LocalDate dueOn, Done done, Answers answers) {

    ReadyPoint(String code, LocalDate dueOn, Done done) {
        this(code, dueOn, done, null);
    }

    /** Whether it is still to be done. */
    public boolean missing() {
        return done == null;
    }

    /** Whether it is open past its day. */
    public boolean overdue(LocalDate today) {
        return missing() && dueOn.isBefore(today);
    }

    /**
     * That something was done, or considered and not done.
     *
     * @param on when
     * @param notDone whether it was not done, for a reason that is recorded
     */
    public record Done(LocalDate on, boolean notDone) {}

    /**
     * How many of those who were asked have answered.
     *
     * @param asked of how many an answer is waited for, or has come
     * @param back how many have answered, or want to say nothing
     * @param toChase how many are to be reminded now
     */
    public record Answers(int asked, int back, int toChase) {}
}
