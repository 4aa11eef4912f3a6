package kith.record;

import java.util.List;

/** What rows said before they were corrected or taken back. Nothing here is ever changed. Only a step may use it. */
public interface EarlierRows {

    /** Keeps what a row says before it changes. */
    void keep(ChildId child, Held<? extends Record> before, boolean takenBack, Correction correction);

    /** A child's earlier rows, the latest first. */
    List<EarlierRow> of(ChildId child);
}
