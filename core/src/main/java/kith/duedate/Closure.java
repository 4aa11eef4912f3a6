package kith.duedate;

import java.time.LocalDate;

/**
 * Days on which a council is closed although its nation works, such as those between Christmas and New Year.
 *
 * @param from the first day
 * @param until the last day, the same for one day alone
 * @param reason why, in the words of whoever entered it
 */
public record Closure(LocalDate from, LocalDate until, String reason) {

    /** Whether the council is closed on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
