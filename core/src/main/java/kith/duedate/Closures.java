package kith.duedate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The days on which one council is closed. They move the day for which something is planned, never the day on which it is due:
 * a limit of the law runs on while a council's doors are shut.
 */
public final class Closures {
    /** A council that is never closed on a working day. */
    public static final Closures NONE = new Closures(List.of());

    private final NavigableMap<LocalDate, Closure> byFirstDay = new TreeMap<>();

    /** @param closures no two of which share a day */
    public Closures(Collection<Closure> closures) {
        closures.forEach(closure -> byFirstDay.put(closure.from(), closure));
    }

    /** The closure that covers a day, or null where the council is open as its nation is. */
    public Closure on(LocalDate day) {
        var before = byFirstDay.floorEntry(day);
        return before != null && before.getValue().covers(day) ? before.getValue() : null;
    }

    /** The last working day on or before a day on which the council is open. */
    public LocalDate openOnOrBefore(LocalDate day, WorkingDays days) {
        LocalDate open = days.onOrBefore(day);
        for (Closure closed = on(open); closed != null; closed = on(open)) {
            open = days.onOrBefore(closed.from().minusDays(1));
        }
        return open;
    }
}
