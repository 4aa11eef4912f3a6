package kith.check;

import java.time.LocalDate;
import kith.law.Law;
import kith.law.Principle;
import kith.plugin.Authority;

/** Whether a review may be adjourned: once only; after that a new review is needed. */
public final class Adjournment {
    private Adjournment() {}

    /**
     * @param law the nation's law
     * @param on the day on which it is asked
     * @param timesAdjourned how often this review was adjourned already
     */
    public static Verdict check(Law law, LocalDate on, int timesAdjourned) {
        Authority authority = law.authority(Principle.ADJOURNED_ONCE, on).orElse(null);
        return timesAdjourned == 0
                ? Verdict.of(Verdict.Answer.ALLOWED, authority, "answer.adjournment.allowed")
                : Verdict.of(Verdict.Answer.REFUSED, authority, "answer.adjournment.again");
    }
}
