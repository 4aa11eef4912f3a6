package kith.health;

import java.time.LocalDate;
import kith.duty.ChildFacts;
import kith.duty.ChildFacts.Health.Kind;

/**
 * A health assessment or dental check that was done.
 *
 * @param kind what was done
 * @param doneOn when
 */
public record HealthRecord(Kind kind, LocalDate doneOn) {
    /** As far as a due date depends on it. */
    public ChildFacts.Health fact() {
        return new ChildFacts.Health(kind, doneOn);
    }
}
