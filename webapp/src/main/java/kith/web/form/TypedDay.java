package kith.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.plugin.Language;

/**
 * A day as people type it into three boxes: numbers or a month's name, a year of two or four digits, or the whole day in
 * the first box ("1 3 26", "1 Mar 2026", "01/03/2026").
 *
 * @param day the day, null where there is none
 * @param trouble what is wrong, null where nothing is
 * @param shown what was understood so far, to say what is wrong, such as "31 February"
 */
record TypedDay(LocalDate day, Trouble trouble, String shown) {

    /** What can be wrong with a day. */
    enum Trouble {
        /** All boxes are empty. */
        MISSING,
        /** Some box is empty. */
        PART_MISSING,
        /** A box holds something that is no day, month or year. */
        UNREADABLE,
        /** There is no such day in that month. */
        IMPOSSIBLE
    }

    /**
     * Reads what was typed.
     *
     * @param today against which a year of two digits is read: the latest such year that lies at most ten years ahead
     */
    static TypedDay read(String day, String month, String year, LocalDate today) {
        List<String> parts = parts(day, month, year);
        if (parts.isEmpty()) {
            return new TypedDay(null, Trouble.MISSING, "");
        }
        String typed = String.join(" ", parts);
        if (parts.size() < 3) {
            return new TypedDay(null, Trouble.PART_MISSING, typed);
        }
        Integer d = number(parts.get(0), 2);
        Integer m = month(parts.get(1));
        Integer y = year(parts.get(2), today);
        if (parts.size() > 3 || d == null || m == null || y == null || d < 1 || d > 31) {
            return new TypedDay(null, Trouble.UNREADABLE, typed);
        }
        try {
            return new TypedDay(LocalDate.of(y, m, d), null, typed);
        } catch (DateTimeException e) {
            String name = Month.of(m).getDisplayName(TextStyle.FULL, Locale.UK);
            String shown = m == 2 && d == 29 ? d + " " + name + " " + Year.of(y) : d + " " + name;
            return new TypedDay(null, Trouble.IMPOSSIBLE, shown);
        }
    }

    private static List<String> parts(String... boxes) {
        List<String> parts = new ArrayList<>();
        for (String box : boxes) {
            if (box != null) {
                for (String part : box.strip().split("[\\s/.,-]+")) {
                    if (!part.isEmpty()) {
                        parts.add(part);
                    }
                }
            }
        }
        return isoFirst(parts) ? List.of(parts.get(2), parts.get(1), parts.get(0)) : parts;
    }

    /** 2026-03-01, as files have it. */
    private static boolean isoFirst(List<String> parts) {
        return parts.size() == 3 && parts.get(0).matches("\\d{4}");
    }

    private static Integer number(String text, int digits) {
        String plain = text.replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
        return plain.matches("\\d{1," + digits + "}") ? Integer.valueOf(plain) : null;
    }

    private static Integer month(String text) {
        Integer number = number(text, 2);
        if (number != null) {
            return number >= 1 && number <= 12 ? number : null;
        }
        String lower = text.toLowerCase(Locale.UK);
        for (Month month : Month.values()) {
            boolean named = begins(month, Locale.UK, lower) || begins(month, Language.WELSH.locale(), lower);
            if (lower.length() >= 3 && (named || lower.equals("sept") && month == Month.SEPTEMBER)) {
                return month.getValue();
            }
        }
        return null;
    }

    private static boolean begins(Month month, Locale locale, String lower) {
        return month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale).startsWith(lower);
    }

    private static Integer year(String text, LocalDate today) {
        if (text.matches("\\d{4}")) {
            return Integer.valueOf(text);
        }
        if (!text.matches("\\d{2}")) {
            return null;
        }
        int century = today.getYear() / 100 * 100;
        int year = century + Integer.parseInt(text);
        return year > today.getYear() + 10 ? year - 100 : year;
    }
}
