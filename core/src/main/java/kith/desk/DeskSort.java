package kith.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/** The columns by which a desk can be sorted. Equal rows stay as they come: by name. */
public enum DeskSort {
    /** By name. */
    CHILD((one, other) -> 0),
    /** Whose review is due soonest. */
    REVIEW(soonest(DeskRow::reviewDue)),
    /** For whose review most is late, then missing. */
    READY(Comparator.comparingLong(DeskRow::missingLate)
            .thenComparingInt(DeskRow::missing)
            .reversed()),
    /** Whose talk or visit comes first. */
    NEXT(soonest(row -> row.next() == null ? null : row.next().dueOn())),
    /** Whose midway check comes first; those done last. */
    MIDWAY(soonest(row -> row.midway() == null || row.midway().doneOn() != null
            ? null
            : row.midway().dueOn())),
    /** In whose case most goes wrong. */
    FLAGS(Comparator.comparingInt((DeskRow row) -> row.flags().size()).reversed());

    private final Comparator<DeskRow> order;

    DeskSort(Comparator<DeskRow> order) {
        this.order = order;
    }

    /** The order of the rows. */
    public Comparator<DeskRow> order() {
        return order;
    }

    private static Comparator<DeskRow> soonest(Function<DeskRow, LocalDate> day) {
        return Comparator.comparing(day, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
