package kith.record;

import java.util.List;

/** The entries of the trail in the transaction's council. They are added and read, never changed or removed. */
public interface RecordEntries {

    /** Adds an entry to the transaction. Called by the guard of steps; a step speaks to {@link Trail} instead. */
    void add(RecordEntry entry);

    /**
     * The entries about a child, the latest first.
     *
     * @param first how many to leave out
     * @param count how many at most
     */
    List<RecordEntry> about(ChildId child, int first, int count);

    /** How many entries there are about a child. */
    long countAbout(ChildId child);

    /**
     * Some of the entries about a child, the latest first.
     *
     * @param first how many to leave out
     * @param count how many at most
     */
    List<RecordEntry> about(ChildId child, EntryView which, int first, int count);

    /** How many such entries there are about a child. */
    long countAbout(ChildId child, EntryView which);
}
