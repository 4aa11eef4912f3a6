package kith.overview;

import java.time.LocalDate;
import java.util.List;
import kith.duty.DutyState;

/**
 * What can be drawn of a child's case: bars that last and marks of a day, in order. The same facts as the tables.
 *
 * @param from the first day worth drawing
 * @param to the last, after the last due date shown
 * @param today the day between what was and what comes
 * @param placements where the child lived; codes of the list {@code placement-type}
 * @param legalStatuses codes of the list {@code legal-status}
 * @param reviews held and next
 * @param visits made and next; an empty list with {@code visitsKnown} false says nothing about visits
 * @param visitsKnown whether visits are recorded in Kith
 */
public record Timeline(
        LocalDate from,
        LocalDate to,
        LocalDate today,
        List<Bar> placements,
        List<Bar> legalStatuses,
        List<Mark> reviews,
        List<Mark> visits,
        boolean visitsKnown) {

    /**
     * Something that lasts.
     *
     * @param code of its code list
     * @param label such as the home's town, or null
     * @param from first day
     * @param to last day, or null while it lasts
     */
    public record Bar(String code, String label, LocalDate from, LocalDate to) {}

    /**
     * Something of a day.
     *
     * @param on the day
     * @param state null for what was done; for what comes how it stands today
     */
    public record Mark(LocalDate on, DutyState state) {

        /** Whether it was done, rather than being due. */
        public boolean done() {
            return state == null;
        }
    }
}
