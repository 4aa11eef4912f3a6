package kith.duedate;

import java.time.LocalDate;
import java.util.List;

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

    /** Whether a day lies between terms: holidays are known between the first and the last of them, and not beyond. */
    public static boolean isHoliday(List<SchoolTerm> terms, LocalDate day) {
        return terms.stream().anyMatch(term -> !term.from().isAfter(day))
                && terms.stream().anyMatch(term -> !term.until().isBefore(day))
                && terms.stream().noneMatch(term -> term.covers(day));
    }
}
