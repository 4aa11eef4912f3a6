package kith.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer tells the browser: run and show nothing but Kith's own files, in no other site's frame, guess no types,
 * pass our addresses on to nobody (they hold a child's number).
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String POLICY_HEADER = "Content-Security-Policy";

    /** No script or style within a page, so none that somebody slipped into a text can run. Its end says which scripts. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; script-src 'self'";

    /** The policy, and the scripts within the page that bear this word: one header still, as two would take from each other. */
    static void allow(String word, HttpServletResponse response) {
        response.setHeader(POLICY_HEADER, POLICY + " 'nonce-" + word + "'");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        set(request, response);
        chain.doFilter(request, response);
    }

    /** Sets them all; also when an answer is begun anew. */
    static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY_HEADER, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
