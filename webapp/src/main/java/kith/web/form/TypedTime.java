package kith.web.form;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people type it: 16:00, 16.00, 1600, 16, 4pm, 4.30 pm. */
final class TypedTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm)?");

    private TypedTime() {}

    /** The time as {@code 16:00}, or null where it is none. */
    static String read(String typed) {
        Matcher found = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return null;
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        if (found.group(3) != null) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (found.group(3).equals("pm") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }
}
