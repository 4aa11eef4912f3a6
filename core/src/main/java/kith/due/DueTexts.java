package kith.due;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of {@code kith due}, from the bundle {@code kith.due.due}. */
final class DueTexts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("kith.due.due", Locale.ROOT);

    private DueTexts() {}

    static String text(String key, Object... values) {
        Object[] written = Stream.of(values).map(String::valueOf).toArray();
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(written);
    }

    static String help() {
        return BUNDLE.getString("help");
    }
}
