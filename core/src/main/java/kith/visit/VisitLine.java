package kith.visit;

import java.time.LocalDate;

/**
 * One line of a child's visits, planned or made.
 *
 * @param kind what it is
 * @param row the row of the visit or of the plan
 * @param on the day
 * @param atTime the time of day it is planned for, or null
 * @param visitor who visits, or null
 * @param alone whether the child was seen alone, or null
 * @param reason why not alone, why not seen, or why it was cancelled; or null
 * @param account the beginning of what was seen, said and done, or null
 * @param concern whether it showed that the child may not be safe and well
 */
public record VisitLine(
        Kind kind,
        long row,
        LocalDate on,
        String atTime,
        String visitor,
        Boolean alone,
        String reason,
        String account,
        boolean concern) {

    /** What a line is. */
    public enum Kind {
        PLANNED,
        MADE,
        ATTEMPTED,
        CANCELLED
    }
}
