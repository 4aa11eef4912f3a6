package kith.child;

import java.time.LocalDate;

/**
 * Who worked with a child, and when.
 *
 * @param role as what
 * @param staffId the member of staff, or null for one who has no account in Kith
 * @param workerRef the council's reference of the worker
 * @param workerName their name, or null where only the reference is known
 * @param fromOn first day
 * @param toOn last day, or null while it lasts
 * @param changeReason code of the list {@code worker-change-reason}, or null
 */
public record AllocationRecord(AllocationRole role, Long staffId, String workerRef, String workerName, LocalDate fromOn, LocalDate toOn, String changeReason) {
    /** The worker's name, or the reference where only that is known. */
    public String shownName() {
        return workerName == null ? workerRef : workerName;
    }

    /** Whether it stands on a day. */
    public boolean on(LocalDate day) {
        return !fromOn.isAfter(day) && (toOn == null || !toOn.isBefore(day));
    }
}
