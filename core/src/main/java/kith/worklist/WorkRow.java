package kith.worklist;

import java.time.LocalDate;
import kith.duedate.Explanation;
import kith.duty.DutyCode;
import kith.duty.DutyState;
import kith.record.ChildId;

/**
 * One thing to be done for one child.
 *
 * @param child whose
 * @param childName the child's name, or null where only the number is known
 * @param childNumber the council's number of the child
 * @param duty what is to be done
 * @param occasion what it belongs to; with {@code duty} it tells the child's clocks apart
 * @param dueOn the last day in time, or null where it is not known
 * @param planBy the last working day on or before it, or null
 * @param state how it stands today
 * @param days calendar days late when overdue, working days left when due soon, else 0
 * @param worker the social worker's name, or null
 * @param reviewingOfficer the reviewing officer's name, or null
 * @param placementType code of the list {@code placement-type}, or null
 * @param placeName the home's name or town, or null
 * @param bookedFor for a review: the day for which it is booked; null for one that is not booked, and for other duties
 * @param why why this date; null where nothing is known, and in files
 */
public record WorkRow(
        ChildId child,
        String childName,
        String childNumber,
        DutyCode duty,
        String occasion,
        LocalDate dueOn,
        LocalDate planBy,
        DutyState state,
        int days,
        String worker,
        String reviewingOfficer,
        String placementType,
        String placeName,
        LocalDate bookedFor,
        Explanation why) {

    /** The row's clock, as a child's page shows it. */
    public ClockSummary clock() {
        return new ClockSummary(duty, occasion, state, dueOn, planBy, null, days, why, null);
    }
}
