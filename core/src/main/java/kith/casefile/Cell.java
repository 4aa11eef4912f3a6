package kith.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.codes.CodeLists;
import kith.plugin.Limit;

/** The value of one fact, with the place where it stands, so that a wrong one can be named. */
record Cell(String where, String column, String name, String text) {
    private static final Pattern LIMIT =
            Pattern.compile("(\\d+|one)\\s+(working day|calendar day|day|week|month|year)s?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Limit.Unit> UNITS = Map.of(
            "working day", Limit.Unit.WORKING_DAYS,
            "calendar day", Limit.Unit.DAYS,
            "day", Limit.Unit.DAYS,
            "week", Limit.Unit.WEEKS,
            "month", Limit.Unit.MONTHS,
            "year", Limit.Unit.YEARS);

    static Cell of(Case example, Pairs.Pair pair, String column) {
        return new Cell(example.where(), column, pair.name(), pair.value());
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("a date such as 2026-03-02");
        }
    }

    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (String part : text.split(",")) {
            days.add(with(part.strip()).day());
        }
        return days;
    }

    int number() {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong("a whole number");
        }
    }

    boolean yes() {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw wrong("yes or no");
        };
    }

    String code(String list) {
        if (!CodeLists.isKnown(list, text)) {
            throw wrong("a code of the list " + list);
        }
        return text;
    }

    Limit limit() {
        Matcher limit = LIMIT.matcher(text);
        if (!limit.matches()) {
            throw wrong("a limit such as 20 working days, 10 days, 4 weeks or 6 months");
        }
        int amount = limit.group(1).equalsIgnoreCase("one") ? 1 : Integer.parseInt(limit.group(1));
        return new Limit(amount, UNITS.get(limit.group(2).toLowerCase(Locale.ROOT)));
    }

    /** A code and its days: {@code U4}, {@code U4 2026-03-02} or {@code U4 2026-03-02..2026-09-01}. */
    Span span(String list) {
        String[] parts = text.split("\\s+", 2);
        String code = with(parts[0]).code(list);
        if (parts.length == 1) {
            return new Span(code, null, null);
        }
        String[] days = parts[1].split("\\.\\.", 2);
        LocalDate from = with(days[0].strip()).day();
        LocalDate to = days.length == 1 || days[1].isBlank()
                ? null
                : with(days[1].strip()).day();
        return new Span(code, from, to);
    }

    /** A code with its first and last day, each null where it is not said. */
    record Span(String code, LocalDate from, LocalDate to) {}

    CaseRefused wrong(String wanted) {
        return new CaseRefused(where, column, "'" + name + "' needs " + wanted + ", not '" + text + "'.");
    }

    Cell with(String part) {
        return new Cell(where, column, name, part);
    }
}
