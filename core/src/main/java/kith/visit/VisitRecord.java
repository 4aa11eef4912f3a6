package kith.visit;

import java.time.LocalDate;
import kith.duty.ChildFacts;

/**
 * A visit to a child by the council's representative.
 *
 * @param visitedOn the day of the visit
 * @param seen whether the child was seen; an attempt does not count
 * @param alone whether the child was seen alone, or null where it is not known
 * @param notAloneReason why not alone, or null
 * @param visitor who visited, or null
 */
public record VisitRecord(LocalDate visitedOn, boolean seen, Boolean alone, String notAloneReason, String visitor) {
    /** As far as a due date depends on it. */
    public ChildFacts.Visit fact() {
        return new ChildFacts.Visit(visitedOn, seen);
    }
}
