package kith.child;

import java.time.LocalDate;
import kith.duty.ChildFacts;

/**
 * A period of being looked after.
 *
 * @param fromOn the first day of being looked after
 * @param toOn the day on which it ended, or null
 * @param categoryOfNeed code of the list {@code category-of-need}, or null where it is not known
 * @param endReason code of the list {@code reason-ceased}, or null
 * @param ceasingDecidedOn the day on which ending it was decided, or null
 */
public record PeriodRecord(LocalDate fromOn, LocalDate toOn, String categoryOfNeed, String endReason, LocalDate ceasingDecidedOn) {
    /** As far as a due date depends on it. */
    public ChildFacts.Period fact() {
        return new ChildFacts.Period(fromOn, toOn, endReason, ceasingDecidedOn);
    }
}
