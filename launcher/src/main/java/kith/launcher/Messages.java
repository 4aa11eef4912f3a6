package kith.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's sentences, from its bundle. */
final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("kith.launcher.messages", Locale.ROOT);

    private Messages() {}

    /** The sentence with its places filled; numbers are written plainly, a port is not "8,080". */
    static String say(String key, Object... places) {
        Object[] texts = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            texts[i] = String.valueOf(places[i]);
        }
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(texts);
    }
}
