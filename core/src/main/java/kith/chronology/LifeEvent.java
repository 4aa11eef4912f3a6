package kith.chronology;

import java.time.LocalDate;
import java.util.Locale;
import kith.duedate.Sentence;

/**
 * Something in a child's life.
 *
 * @param on when it happened, or began
 * @param kind what it is about
 * @param what what happened
 * @param account what was told of it at length, or null
 * @param entry the number of the entry, where somebody wrote it here; null where it follows from the record
 */
public record LifeEvent(LocalDate on, Kind kind, Sentence what, String account, Long entry) {

    /** What an event is about; a chronology can be read by it. */
    public enum Kind {
        CARE,
        LEGAL,
        PLACEMENT,
        MISSING,
        REVIEW,
        DECISION,
        VISIT,
        PLAN,
        HEALTH,
        WORKER,
        DOCUMENT,
        WRITTEN;

        /** As it stands in an address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
