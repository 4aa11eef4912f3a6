package kith.duedate;

import java.time.LocalDate;

/**
 * A school term, as a council's schools keep it.
 *
 * @param from the first day
 * @param until the last day
 * @param name such as "Autumn term 2026"
 */
public record SchoolTerm(LocalDate from, LocalDate until, String name) {

    /** Whether a day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
