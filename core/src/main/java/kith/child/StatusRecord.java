package kith.child;

import java.time.LocalDate;
import kith.duty.ChildFacts;

/**
 * A legal status that a child has for a time.
 *
 * @param code code of the list {@code legal-status}, such as C1
 * @param fromOn first day
 * @param toOn last day, or null while it lasts
 */
public record StatusRecord(String code, LocalDate fromOn, LocalDate toOn) {
    /** As far as a due date depends on it. */
    public ChildFacts.Status fact() {
        return new ChildFacts.Status(code, fromOn, toOn);
    }

    /** Whether it is the status on a day. */
    public boolean on(LocalDate day) {
        return !fromOn.isAfter(day) && (toOn == null || !toOn.isBefore(day));
    }
}
