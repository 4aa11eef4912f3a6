package kith.child;

import java.util.Set;
import kith.duedate.Sentence;
import kith.record.ChildId;

/**
 * Something that a due date may depend on changed for these children. Fired by the step that changed it; heard in the same
 * transaction, so that the change and the new due dates stand or fall together.
 *
 * @param children whose facts changed
 * @param reason what changed, kept with the dates it replaces, such as "the placement's start was corrected"
 */
public record CaseChanged(Set<ChildId> children, Sentence reason) {
    public CaseChanged {
        children = Set.copyOf(children);
    }
}
