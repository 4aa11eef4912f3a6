package kith.carerules;

import java.time.LocalDate;
import kith.caserecord.ChildRecord.Period;

/** Simple questions to lengths of time of which the last day is the first day of what follows; null while it lasts. */
final class Days {
    private Days() {}

    /** Whether two lengths of time have a day in common, or begin on the same day. */
    static boolean overlap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return from.equals(otherFrom) || before(from, otherTo) && before(otherFrom, to);
    }

    /** Whether one length of time lies within another. */
    static boolean within(LocalDate from, LocalDate to, LocalDate outerFrom, LocalDate outerTo) {
        return !from.isBefore(outerFrom)
                && !after(from, outerTo)
                && (outerTo == null || to != null && !to.isAfter(outerTo));
    }

    /** Whether a day lies in a period, its last day included. */
    static boolean in(Period period, LocalDate day) {
        return !day.isBefore(period.fromOn()) && !after(day, period.toOn());
    }

    static boolean before(LocalDate day, LocalDate end) {
        return end == null || day.isBefore(end);
    }

    static boolean after(LocalDate day, LocalDate end) {
        return end != null && day.isAfter(end);
    }
}
