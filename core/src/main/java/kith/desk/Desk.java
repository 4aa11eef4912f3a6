package kith.desk;

import java.time.LocalDate;
import java.util.List;
import kith.oversight.SafeguardingEvent;
import kith.plugin.Ruling;
import kith.record.StaffId;

/**
 * What one reviewing officer watches over.
 *
 * @param officer whose
 * @param name the officer's name
 * @param asOf the day against which everything stands
 * @param most how many children one officer has at most, on whose word; null where nobody says
 * @param rows the children, by name
 * @param events safeguarding events that the officer has not answered yet, latest first
 */
public record Desk(
        StaffId officer,
        String name,
        LocalDate asOf,
        Ruling<Integer> most,
        List<DeskRow> rows,
        List<SafeguardingEvent> events) {

    /** Whether the officer has more children than the guide wants. */
    public boolean isOverGuide() {
        return most != null && rows.size() > most.value();
    }

    /** How many of the children have some flag. */
    public long flagged() {
        return rows.stream().filter(row -> !row.flags().isEmpty()).count();
    }

    /** How many midway checks ought to have been done. */
    public long midwayOverdue() {
        return rows.stream()
                .filter(row -> row.midway() != null && row.midway().isOverdue(asOf))
                .count();
    }
}
