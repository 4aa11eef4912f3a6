package kith.worklist;

import java.time.LocalDate;
import kith.record.ChildId;

/**
 * A change of a care plan that waits: for a review that considers it, or, where somebody was unsure whether it is significant, for
 * the reviewing officer's answer.
 *
 * @param child whose plan
 * @param childName the child's name, or null where only the number is known
 * @param childNumber the child's number in the council
 * @param row the change
 * @param planVersion the version that makes it; null where none was being written
 * @param change its kind, or {@code unsure}
 * @param what what changes, in the words of whoever raised it
 * @param raisedOn when it was raised
 * @param raisedBy by whom
 */
public record WaitingChange(
        ChildId child,
        String childName,
        String childNumber,
        long row,
        Integer planVersion,
        String change,
        String what,
        LocalDate raisedOn,
        String raisedBy) {}
