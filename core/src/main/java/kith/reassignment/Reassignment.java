package kith.reassignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kith.access.Role;
import kith.record.ChildId;
import kith.record.Seen;
import kith.record.StaffId;

/**
 * To whom somebody's work goes.
 *
 * @param from whose work it was
 * @param children which children, and to whom each goes
 * @param actions which actions, and to whom each goes
 * @param on the day from which the children are the next person's
 * @param changeReason why the worker changes, code of the list {@code worker-change-reason}
 * @param why the reason in words, kept with each child and action
 */
public record Reassignment(
        StaffId from, List<OfChild> children, List<OfAction> actions, LocalDate on, String changeReason, String why) {

    /** A child goes to somebody. */
    public record OfChild(ChildId child, Role role, StaffId to) {}

    /** An action goes to somebody. */
    public record OfAction(ChildId child, Seen seen, StaffId to) {}

    /** Whether nothing goes to anybody. */
    public boolean isEmpty() {
        return children.isEmpty() && actions.isEmpty();
    }

    /** Which field of a form a child's next worker stands in. */
    public static String field(ChildId child, Role role) {
        return "child-" + child.value() + "-" + role;
    }

    /** Which field of a form an action's next owner stands in. */
    public static String field(long action) {
        return "action-" + action;
    }

    Set<ChildId> cases() {
        Set<ChildId> cases = new TreeSet<>((one, other) -> Long.compare(one.value(), other.value()));
        Stream.concat(children.stream().map(OfChild::child), actions.stream().map(OfAction::child))
                .forEach(cases::add);
        return cases;
    }
}
