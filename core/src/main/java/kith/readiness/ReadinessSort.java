package kith.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** The columns by which reviews that come can be sorted. Equal rows follow by day and child. */
public enum ReadinessSort {
    DAY(Comparator.comparing(ReviewReadiness::day)),
    CHILD(Comparator.comparing(ReadinessSort::name)),
    MISSING(Comparator.<ReviewReadiness>comparingLong(one -> -one.overdue())
            .thenComparing(one -> -one.missing().size())),
    WORKER(Comparator.comparing(ReviewReadiness::worker, Comparator.nullsLast(Comparator.naturalOrder()))),
    OFFICER(Comparator.comparing(ReviewReadiness::reviewingOfficer, Comparator.nullsLast(Comparator.naturalOrder())));

    private final Comparator<ReviewReadiness> order;

    ReadinessSort(Comparator<ReviewReadiness> order) {
        this.order = order;
    }

    Comparator<ReviewReadiness> order(boolean descending) {
        Comparator<ReviewReadiness> first = descending ? order.reversed() : order;
        return first.thenComparing(ReviewReadiness::day, Comparator.<LocalDate>naturalOrder())
                .thenComparing(ReadinessSort::name);
    }

    private static String name(ReviewReadiness one) {
        String name = one.childName() == null ? "" : one.childName();
        return (name + " " + one.childNumber()).toLowerCase(Locale.ROOT);
    }
}
