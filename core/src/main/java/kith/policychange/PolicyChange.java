package kith.policychange;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A preview of a setting, or settings that were applied, and how far that is.
 *
 * @param id which
 * @param kind whether anything is written
 * @param question the code of what a preview tries; null where settings were applied
 * @param answer what it tries, or null for nothing of the council's own
 * @param countsFrom the first day on which it counts
 * @param reason why, in its author's words; null where settings were applied
 * @param seen the latest setting of the question that its author saw
 * @param askedBy who asked for it
 * @param askedAt when
 * @param children how many children it looks at
 * @param done how many it has looked at
 * @param withoutAnswer how many of these have due dates that cannot be worked out
 * @param earlier how many dates move earlier
 * @param later how many dates move later
 * @param overdue how many dates become overdue by it
 * @param planned how many dates are planned for another day while the day on which they are due stays
 * @param finishedAt when it had looked at all, or null
 */
public record PolicyChange(
        PolicyChangeId id,
        Kind kind,
        String question,
        String answer,
        LocalDate countsFrom,
        String reason,
        long seen,
        String askedBy,
        Instant askedAt,
        int children,
        int done,
        int withoutAnswer,
        int earlier,
        int later,
        int overdue,
        int planned,
        Instant finishedAt) {

    /** Whether anything is written. */
    public enum Kind {
        /** Nothing changes: what would move is shown. */
        PREVIEW,
        /** The due dates are worked out anew. */
        APPLY
    }

    /** A preview that is to be worked out. */
    static PolicyChange preview(
            String question, String answer, LocalDate from, String reason, long seen, String by, Instant now) {
        return new PolicyChange(
                null, Kind.PREVIEW, question, answer, from, reason, seen, by, now, 0, 0, 0, 0, 0, 0, 0, null);
    }

    /** Settings and closure days that are to be applied. */
    static PolicyChange application(LocalDate from, String by, Instant now) {
        return new PolicyChange(null, Kind.APPLY, null, null, from, null, 0, by, now, 0, 0, 0, 0, 0, 0, 0, null);
    }

    /** Whether it has looked at all children. */
    public boolean finished() {
        return finishedAt != null;
    }
}
