package kith.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses as accounts have them. */
final class EmailAddress {
    /** Something, an at sign, a domain with a dot: more than that only sending would show. */
    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private static final int LONGEST = 254;

    private EmailAddress() {}

    /** The address without spaces around it, in lower case. */
    static String tidy(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isOne(String tidy) {
        return tidy.length() <= LONGEST && FORM.matcher(tidy).matches();
    }
}
