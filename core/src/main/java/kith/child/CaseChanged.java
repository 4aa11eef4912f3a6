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
 * @param asksWhyLate whether somebody is there to say why something was done late; a file brought in is not
 * @param whyLate why what this change records was done late; null where it was in time or was not asked
 */
public record CaseChanged(Set<ChildId> children, Sentence reason, boolean asksWhyLate, String whyLate) {
    public CaseChanged {
        children = Set.copyOf(children);
    }

    /** A change that nobody can be asked about, such as an import. */
    public CaseChanged(Set<ChildId> children, Sentence reason) {
        this(children, reason, false, null);
    }

    /**
     * An officer recorded that something was done.
     *
     * @param whyLate why it was done late, or null; a step that was late without a reason is refused
     */
    public static CaseChanged done(ChildId child, Sentence reason, String whyLate) {
        return new CaseChanged(Set.of(child), reason, true, whyLate == null || whyLate.isBlank() ? null : whyLate);
    }

    /** An officer recorded something about the case that is nothing done, such as another legal status. */
    public static CaseChanged of(ChildId child, Sentence reason) {
        return new CaseChanged(Set.of(child), reason);
    }
}
