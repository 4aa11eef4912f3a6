package kith.closure;

import java.time.Instant;
import kith.duedate.Closure;

/**
 * Closure days as an administrator entered them. An entry is never changed: a correction ends it and another takes its place.
 *
 * @param id which
 * @param days when the council is closed, and why
 * @param enteredBy who entered it, by name
 * @param enteredAt when
 * @param replaces the entry that this one corrects, or null
 * @param endedBy who corrected it or took it back, by name; null while it stands
 * @param endedAt when
 * @param endedWhy why
 */
public record ClosureEntry(
        ClosureId id,
        Closure days,
        String enteredBy,
        Instant enteredAt,
        ClosureId replaces,
        String endedBy,
        Instant endedAt,
        String endedWhy) {

    /** Whether it stands: neither corrected nor taken back. */
    public boolean stands() {
        return endedAt == null;
    }
}
