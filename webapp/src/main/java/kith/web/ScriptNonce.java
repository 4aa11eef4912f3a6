package kith.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The word that lets the scripts within one answer run: it stands in their tags and in the answer's policy, and is never the
 * same twice. An answer without such a script has none, and its policy allows no script within the page at all.
 *
 * <p>What comes in the background is put into a page that stands already, so its scripts bear that page's word. The page
 * sends it along (PrimeFaces does); a browser compares it with the policy it got with the page, not with what we say.
 */
final class ScriptNonce {

    private static final String KEY = ScriptNonce.class.getName();
    private static final String PARAMETER = "primefaces.nonce";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ScriptNonce() {}

    /** This answer's word. The first to ask has the policy say it too. */
    static String of(HttpServletRequest request, HttpServletResponse response) {
        String word = (String) request.getAttribute(KEY);
        if (word == null) {
            word = isInBackground(request) ? sent(request) : invented();
            request.setAttribute(KEY, word);
            HeadersFilter.allow(word, response);
        }
        return word;
    }

    private static boolean isInBackground(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static String sent(HttpServletRequest request) {
        String word = request.getParameter(PARAMETER);
        return word != null && WORD.matcher(word).matches() ? word : invented();
    }

    private static String invented() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
