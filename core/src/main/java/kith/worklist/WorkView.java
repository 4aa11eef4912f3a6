package kith.worklist;

import java.util.Locale;

/** Which part of the work a list shows; each has its own count and its own address. */
public enum WorkView {
    /** Open past its date. */
    OVERDUE,
    /** Open and due within fifteen working days. */
    DUE_SOON,
    /** Paused where the law allows it. */
    ON_HOLD,
    /** Everything that is to be done: overdue, due soon, not due yet and on hold. */
    ALL,
    /** What cannot be said because it lies before Kith's records or in records that nobody keeps in Kith yet. */
    NOT_KNOWN;

    /** The word in addresses and files, such as {@code due-soon}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
