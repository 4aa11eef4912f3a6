package kith.worklist;

import java.time.LocalDate;
import kith.duedate.WorkingDays;
import kith.duty.Duty.Outcome;
import kith.duty.DutyState;
import kith.plugin.Limit;

/**
 * The day against which due dates stand, with the council's working days.
 *
 * @param today the day
 * @param workingDays the working days of the council's nation
 */
record AsOf(LocalDate today, WorkingDays workingDays) {
    private static final Limit SOON = Limit.workingDays(15);
    private static final Limit AT_ONCE = Limit.workingDays(5);

    /** The last day that is due soon. */
    LocalDate soonUntil() {
        return workingDays.after(today, SOON);
    }

    /** The last day that needs attention now. */
    LocalDate attentionUntil() {
        return workingDays.after(today, AT_ONCE);
    }

    /** How a stored date stands. */
    DutyState state(Outcome outcome, LocalDate dueOn) {
        if (outcome != Outcome.OPEN) {
            return DutyState.valueOf(outcome.name());
        }
        if (dueOn.isBefore(today)) {
            return DutyState.OVERDUE;
        }
        return dueOn.isAfter(soonUntil()) ? DutyState.NOT_DUE : DutyState.DUE_SOON;
    }

    /** Calendar days late when overdue, working days left when due soon, else 0. */
    int days(DutyState state, LocalDate dueOn) {
        return switch (state) {
            case OVERDUE -> Math.toIntExact(today.toEpochDay() - dueOn.toEpochDay());
            case DUE_SOON -> workingDays.between(today, dueOn);
            default -> 0;
        };
    }
}
