package kith.action;

import java.time.LocalDate;
import java.util.Locale;
import kith.caserecord.ChildRecord;

/** How an action stands on a day. */
public enum ActionState {
    /** Open past its date. */
    OVERDUE,
    /** Neither done nor given up, and its date has not passed or was never agreed. */
    OPEN,
    /** Done. */
    DONE,
    /** Will not be done; the action says why. */
    NOT_DONE;

    /** How this action stands. An action is not overdue on its date, only from the day after. */
    public static ActionState of(ChildRecord.Action action, LocalDate today) {
        if (action.doneOn() != null) {
            return DONE;
        }
        if (action.notDoneReason() != null) {
            return NOT_DONE;
        }
        return action.dueOn() != null && action.dueOn().isBefore(today) ? OVERDUE : OPEN;
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == OVERDUE || this == OPEN;
    }

    /** The word in addresses and files, such as {@code not-done}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
