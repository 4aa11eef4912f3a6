package kith.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody who looks for a child typed, as far as it says something: a date of birth, else a name or number.
 *
 * @param text without spaces around it
 * @param bornOn the date it says, or null
 */
record ChildSearch(String text, LocalDate bornOn) {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            written("d/M/uuuu"),
            written("d.M.uuuu"),
            written("d-M-uuuu"),
            written("d MMMM uuuu"),
            written("d MMM uuuu"));

    static ChildSearch of(String typed) {
        String text = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        return new ChildSearch(text, date(text).orElse(null));
    }

    boolean everything() {
        return text.isEmpty();
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException notThisForm) {
                // The next form may fit; what fits none is a name or a number.
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter written(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK);
    }
}
