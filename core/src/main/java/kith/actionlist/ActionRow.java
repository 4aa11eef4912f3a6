package kith.actionlist;

import kith.action.ActionState;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;

/**
 * One action of one child.
 *
 * @param child whose
 * @param childName the child's name, or null where only the number is known
 * @param childNumber the council's number of the child
 * @param row the row's number
 * @param said what the action says
 * @param state how it stands today
 * @param days calendar days late when overdue, else 0
 * @param worker the child's social worker, or null
 * @param reviewingOfficer the child's reviewing officer, or null
 */
public record ActionRow(
        ChildId child,
        String childName,
        String childNumber,
        long row,
        ChildRecord.Action said,
        ActionState state,
        int days,
        String worker,
        String reviewingOfficer) {}
