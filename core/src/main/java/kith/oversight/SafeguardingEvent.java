package kith.oversight;

import java.time.LocalDate;
import kith.record.ChildId;

/**
 * Something that alerts the reviewing officer until the officer has answered it in the log, or a later review has looked at the
 * whole case.
 *
 * @param child whose
 * @param childName the child's name, or null where only the number is known
 * @param childNumber the council's number of the child
 * @param kind {@code MISSING}: the child was missing; {@code PROTECTION}: a child protection plan was made; {@code CONCERN}: a visit
 *     showed that the child may not be safe and well
 * @param on the day
 */
public record SafeguardingEvent(ChildId child, String childName, String childNumber, String kind, LocalDate on) {
    /** The kind of footprint that answers one. */
    public static final String ANSWERED = "SAFEGUARDING";
}
