package kith.incoming;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences in which Kith says why a row or a file was refused, from the bundle {@code kith.incoming.reasons}. */
public final class Reasons {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("kith.incoming.reasons", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Reasons() {}

    /**
     * @param key such as {@code date.form}
     * @param values dates are written in words, numbers without separators
     * @throws java.util.MissingResourceException if the bundle has no such sentence
     */
    public static String text(String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof LocalDate day ? DAY.format(day) : String.valueOf(values[i]);
        }
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(written);
    }
}
