package kith.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The disputes of a reviewing officer, or of the whole council: what is open, and what was closed in the last year.
 *
 * @param asOf the day against which they stand
 * @param since the first day whose closed disputes are in it
 * @param rows the open ones first, the longest open first; then the closed, latest first
 */
public record DisputeList(LocalDate asOf, LocalDate since, List<DisputeRow> rows) {

    /** How many go on. */
    public long open() {
        return rows.stream().filter(DisputeRow::isOpen).count();
    }

    /** How many go on past their limit. */
    public long overdue() {
        return rows.stream().filter(row -> row.isOverdue(asOf)).count();
    }

    /** How many were closed since the first day. */
    public long closed() {
        return rows.size() - open();
    }

    /** The days from concern to action that half of those acted on took at most; null where none was acted on. */
    public Integer medianDaysToAction() {
        List<Integer> days = rows.stream()
                .map(DisputeRow::daysToAction)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }
}
