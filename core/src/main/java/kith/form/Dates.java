package kith.form;

import java.time.LocalDate;

/** What holds for every day that is typed into a form. */
public final class Dates {
    private Dates() {}

    /**
     * Refuses a day that is missing or still to come: what is recorded as done was done.
     *
     * @throws FormRefused naming the field
     */
    public static void done(String field, LocalDate day, LocalDate today) {
        if (day == null) {
            throw FormRefused.of(field, "refused.date.missing");
        }
        notAhead(field, day, today);
    }

    /** Refuses a day that is missing, still to come or before another. */
    public static void done(String field, LocalDate day, LocalDate earliest, LocalDate today) {
        done(field, day, today);
        notBefore(field, day, earliest);
    }

    /** Refuses a day that is still to come; none at all is taken. */
    public static void notAhead(String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw FormRefused.of(field, "refused.date.ahead", day);
        }
    }

    /** Refuses a day before another; where one of them is missing there is nothing to refuse. */
    public static void notBefore(String field, LocalDate day, LocalDate earliest) {
        if (day != null && earliest != null && day.isBefore(earliest)) {
            throw FormRefused.of(field, "refused.date.before", day, earliest);
        }
    }
}
