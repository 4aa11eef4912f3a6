package kith.sending;

import java.time.LocalDate;
import java.util.List;
import kith.record.ChildId;
import kith.worklist.WorkScope;

/**
 * The copies of plans that are still to be sent or withheld: a page of the children they are of.
 *
 * @param scope whose children were meant
 * @param scopes whose may be asked for
 * @param count how many copies, of all children that were meant
 * @param of of how many children
 * @param children those of this page, the longest waiting first
 */
public record CopiesSummary(WorkScope scope, List<WorkScope> scopes, long count, long of, List<OfChild> children) {

    /**
     * Those of one child.
     *
     * @param name the child's name, or null where only the number is known
     * @param number the council's number of the child
     * @param count how many copies of the child's plans are open
     * @param since the day on which the eldest of these plans was completed
     */
    public record OfChild(ChildId child, String name, String number, long count, LocalDate since) {}
}
