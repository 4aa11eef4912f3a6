package kith.sending;

import java.util.List;
import kith.record.ChildId;

/**
 * The copies of plans that are still to be sent or withheld.
 *
 * @param count how many, of all children that were meant
 * @param children the children they are of, the longest waiting first
 */
public record CopiesSummary(long count, List<OfChild> children) {

    /**
     * Those of one child.
     *
     * @param name the child's name, or null where only the number is known
     * @param number the council's number of the child
     * @param count how many copies of the child's plans are open
     */
    public record OfChild(ChildId child, String name, String number, long count) {}
}
