package kith.careplan;

import java.time.LocalDate;
import kith.duty.ChildFacts;
import kith.duty.ChildFacts.Plan.Kind;

/**
 * A plan of some kind that was completed.
 *
 * @param kind which plan
 * @param completedOn the day on which it was completed
 * @param placedOn the first day of the placement it belongs to, or null where it belongs to the child
 */
public record PlanRecord(Kind kind, LocalDate completedOn, LocalDate placedOn) {
    /** As far as a due date depends on it. */
    public ChildFacts.Plan fact() {
        return new ChildFacts.Plan(kind, completedOn, placedOn);
    }
}
