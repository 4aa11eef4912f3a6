package kith.record;

/** Which entries: a step whose name begins with "Reading" only read, every other changed something or was refused. */
public enum EntryView {
    /** Every entry. */
    ALL,
    /** The record was read. */
    READ,
    /** The record was changed, or an attempt was refused. */
    CHANGED
}
