package kith.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Days of a council's calendar as an administrator entered them. An entry is never changed: a correction ends it and another takes
 * its place.
 *
 * @param id which
 * @param kind what the days are
 * @param from the first day
 * @param until the last day
 * @param words why the council is closed, or what the term is called
 * @param enteredBy who entered it, by name
 * @param enteredAt when
 * @param replaces the entry that this one corrects, or null
 * @param endedBy who corrected it or took it back, by name; null while it stands
 * @param endedAt when
 * @param endedWhy why
 */
public record CalendarEntry(
        CalendarEntryId id,
        Kind kind,
        LocalDate from,
        LocalDate until,
        String words,
        String enteredBy,
        Instant enteredAt,
        CalendarEntryId replaces,
        String endedBy,
        Instant endedAt,
        String endedWhy) {

    /** What days of a calendar are. */
    public enum Kind {
        /** The council is closed although its nation works. */
        CLOSED,
        /** Schools teach. */
        SCHOOL_TERM
    }

    /** Whether it stands: neither corrected nor taken back. */
    public boolean stands() {
        return endedAt == null;
    }
}
