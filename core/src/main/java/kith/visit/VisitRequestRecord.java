package kith.visit;

import java.time.LocalDate;
import kith.duty.ChildFacts;

/**
 * When a child or carer asked for a visit, or a notice of concern about a home came.
 *
 * @param requestedOn the day
 * @param notice true for a notice of concern about a home, false for a request
 */
public record VisitRequestRecord(LocalDate requestedOn, boolean notice) {
    /** As far as a due date depends on it. */
    public ChildFacts.VisitRequest fact() {
        return new ChildFacts.VisitRequest(requestedOn, notice);
    }
}
