package kith.duty;

import java.util.Locale;

/** How a duty stands on a day. */
public enum DutyState {
    OVERDUE,
    DUE_SOON,
    NOT_DUE,
    ON_HOLD,
    NOT_KNOWN,
    MET,
    MET_LATE,
    NEVER_MET;

    /** The word in files and addresses, such as {@code due-soon}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
