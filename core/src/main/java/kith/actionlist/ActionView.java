package kith.actionlist;

import java.util.Locale;

/** Which part of the actions a list shows; each has its own count and its own address. */
public enum ActionView {
    /** Open past its date. */
    OVERDUE,
    /** Everything that is still to be done, overdue or not. */
    OPEN,
    /** Done, of those that were due in the last year. */
    DONE,
    /** Not to be done, of those that were due in the last year. */
    NOT_DONE;

    /** The word in addresses and files, such as {@code not-done}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
