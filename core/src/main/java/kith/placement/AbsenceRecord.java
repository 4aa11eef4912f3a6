package kith.placement;

import java.time.LocalDate;
import kith.duty.ChildFacts;

/**
 * A temporary absence from a placement with a return to it.
 *
 * @param type code of the list {@code placement-type}, T0 to T4
 * @param fromOn first day away
 * @param toOn day of return, or null
 */
public record AbsenceRecord(String type, LocalDate fromOn, LocalDate toOn) {
    /** As far as a due date depends on it. */
    public ChildFacts.Absence fact() {
        return new ChildFacts.Absence(type, fromOn, toOn);
    }
}
