package kith.sending;

import java.time.LocalDate;
import java.util.List;

/**
 * The copies of one plan.
 *
 * @param plan which plan
 * @param completedOn when it was completed
 * @param copies everybody's, those who are given none included
 */
public record PlanCopiesSummary(CopiedPlan plan, LocalDate completedOn, List<CopyState> copies) {

    /** How many are still to be sent or withheld. */
    public long open() {
        return copies.stream().filter(CopyState::open).count();
    }
}
