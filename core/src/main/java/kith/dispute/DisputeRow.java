package kith.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;

/**
 * One dispute in a list across children.
 *
 * @param child whose care it is about
 * @param childName the child's name, or null where only the number is known
 * @param childNumber the council's number of the child
 * @param said what was raised, and what came of it
 * @param owner who answers for the stage it is at, or null
 * @param reviewingOfficer the child's reviewing officer, or null
 * @param dueOn by when it is to be resolved, or null where nothing says
 */
public record DisputeRow(
        ChildId child,
        String childName,
        String childNumber,
        ChildRecord.Dispute said,
        String owner,
        String reviewingOfficer,
        LocalDate dueOn) {

    /** Whether it goes on. */
    public boolean isOpen() {
        return said.closedOn() == null;
    }

    /** Whether it goes on past its limit. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    /** How many days the council took to act, or null while it has not. */
    public Integer daysToAction() {
        return said.actedOn() == null ? null : (int) ChronoUnit.DAYS.between(said.raisedOn(), said.actedOn());
    }
}
