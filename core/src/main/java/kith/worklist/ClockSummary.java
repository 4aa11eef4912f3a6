package kith.worklist;

import java.time.LocalDate;
import kith.duedate.Explanation;
import kith.duty.DutyCode;
import kith.duty.DutyState;

/**
 * One of a child's clocks.
 *
 * @param duty what is or was to be done
 * @param occasion what it belongs to; with {@code duty} it tells the child's clocks apart
 * @param state how it stands today
 * @param dueOn the last day in time, or null where it is not known
 * @param planBy the last working day on or before it, or null
 * @param doneOn when it was done, or null
 * @param days calendar days late when overdue or done late, working days left when due soon, else 0
 * @param why why this date; null where nothing is known
 * @param whyLate why it was done late, in the words of whoever recorded it; null where nobody said
 */
public record ClockSummary(
        DutyCode duty,
        String occasion,
        DutyState state,
        LocalDate dueOn,
        LocalDate planBy,
        LocalDate doneOn,
        int days,
        Explanation why,
        String whyLate) {

    /** Whether it is still to be done, on hold or not. */
    public boolean toBeDone() {
        return switch (state) {
            case OVERDUE, DUE_SOON, NOT_DUE, ON_HOLD -> true;
            default -> false;
        };
    }

    /** Whether it was done after its date, or never though its occasion passed. */
    public boolean breach() {
        return state == DutyState.MET_LATE || state == DutyState.NEVER_MET;
    }
}
