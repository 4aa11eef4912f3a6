package kith.reassignment;

import java.util.List;
import kith.access.Role;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;
import kith.record.Held;

/**
 * What somebody has in hand.
 *
 * @param holder who
 * @param children whose social worker or reviewing officer the person is
 * @param actions what the person is to do
 */
public record WorkInHand(WorkHolder holder, List<OfChild> children, List<OfAction> actions) {

    /**
     * A child in somebody's hands.
     *
     * @param childName the child's name, or null where only the number is known
     * @param childNumber the council's number of the child
     * @param role as what the person works with the child
     */
    public record OfChild(ChildId child, String childName, String childNumber, Role role) {}

    /**
     * An action in somebody's hands.
     *
     * @param childName the child's name, or null where only the number is known
     * @param childNumber the council's number of the child
     * @param action the row as it stands
     */
    public record OfAction(ChildId child, String childName, String childNumber, Held<ChildRecord.Action> action) {}

    /** Whether nothing is in hand. */
    public boolean isEmpty() {
        return children.isEmpty() && actions.isEmpty();
    }
}
