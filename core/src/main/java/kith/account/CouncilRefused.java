package kith.account;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A council cannot be added, or a link not be made; the message says why in one sentence, for the operator. */
public class CouncilRefused extends Exception {

    private static final long serialVersionUID = 1;

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("kith.account.councils", Locale.ROOT);

    CouncilRefused(String key, Object... values) {
        super(text(key, values));
    }

    static void unless(boolean right, String key, Object... values) throws CouncilRefused {
        if (!right) {
            throw new CouncilRefused(key, values);
        }
    }

    static String text(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(values);
    }
}
