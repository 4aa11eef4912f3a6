package kith.duedate;

import java.time.LocalDate;
import kith.plugin.Limit;

/** The working days of one nation in a table filled once from the published bank holidays. */
public interface WorkingDays {
    boolean isWorkingDay(LocalDate day);

    /** The last permitted day of a limit that starts on a day: the day after is day 1. */
    LocalDate after(LocalDate start, Limit limit);

    /** The day that lies a number of working days before a day: the day before is day 1. */
    LocalDate before(LocalDate day, int workingDays);

    /** The last working day on or before a day. */
    LocalDate onOrBefore(LocalDate day);

    /** The number of working days after {@code from} up to and including {@code to}. */
    int between(LocalDate from, LocalDate to);

    /** The last day for which bank holidays are published; results beyond it are provisional. */
    LocalDate publishedUntil();
}
