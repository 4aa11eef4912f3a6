package kith.web;

import jakarta.servlet.http.HttpServletRequest;

/** From where a secret address is asked for, so that whoever guesses can be told to wait. */
public final class RequestSource {
    private RequestSource() {}

    /** The sender, as far as the proxy before Kith says so: what it adds last to {@code X-Forwarded-For} nobody can make up. */
    public static String of(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        String last = forwarded == null
                ? ""
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return request.getRemoteAddr() + " " + last;
    }
}
