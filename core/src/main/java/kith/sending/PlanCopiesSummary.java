package kith.sending;

import java.time.LocalDate;
import java.util.List;

/**
 * The copies of one plan.
 *
 * @param plan which plan
 * @param completedOn when it was completed
 * @param copies everybody's, those who are given none included
 * @param providerUnknown whether nobody is recorded to receive the copy of a provider outside the council; it stays open until
 *     somebody is
 */
public record PlanCopiesSummary(
        CopiedPlan plan, LocalDate completedOn, List<CopyState> copies, boolean providerUnknown) {

    /** How many are still to be sent or withheld. */
    public long open() {
        return copies.stream().filter(CopyState::open).count() + (providerUnknown ? 1 : 0);
    }
}
