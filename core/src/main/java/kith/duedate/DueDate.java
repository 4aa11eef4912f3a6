package kith.duedate;

import java.time.LocalDate;

/**
 * The last day on which something may be done in time, with its reason.
 *
 * @param on the last permitted day; it stays where it is when it is a Sunday or a holiday. Null where
 *     there is nothing to count it from
 * @param planBy the last working day on or before {@code on}; null with it
 * @param why how the date came about
 */
public record DueDate(LocalDate on, LocalDate planBy, Explanation why) {}
