package kith.web;

import jakarta.el.MethodNotFoundException;
import jakarta.el.PropertyNotFoundException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.access.NotAllowed;
import kith.access.NotFound;

/**
 * What went wrong while answering a request, and what the person is told: not found, not allowed, the page was open too long,
 * or "something went wrong" with a reference number. The log has the number and where it happened, but no message of the
 * exception, for a message may hold what somebody typed of a child.
 */
final class Failure {

    /** The request's attribute with the reference number, for the page. */
    static final String REFERENCE = "kith.reference";

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Throwable cause;

    private Failure(Throwable cause) {
        this.cause = cause;
    }

    /** The failure that lies under what the server wrapped around it. */
    static Failure of(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (at instanceof NotFound || at instanceof NotAllowed || at instanceof ViewExpiredException) {
                return new Failure(at);
            }
        }
        return new Failure(thrown);
    }

    int status() {
        if (cause instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return cause instanceof NotAllowed
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    boolean isExpiredPage() {
        return cause instanceof ViewExpiredException;
    }

    /** Where somebody goes whose page was open too long: to sign in, or if signed in, to the page anew. */
    String afterExpiry(HttpServletRequest request) {
        String page = request.getRequestURI().substring(request.getContextPath().length());
        return ReturnAddress.signIn(request, page.startsWith("/sign-in") ? "/" : page, true);
    }

    /** Logs the failure and answers its reference number, such as {@code K7QM-3XPA}. */
    String log(String where) {
        String reference = IntStream.range(0, 8)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(RANDOM.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
        String written = reference.substring(0, 4) + "-" + reference.substring(4);
        LOG.log(Level.SEVERE, "Reference " + written + ", " + where, new Unspoken(cause));
        return written;
    }

    /** An exception with its place and kind but without its words. */
    private static final class Unspoken extends Exception {

        private static final long serialVersionUID = 1;

        Unspoken(Throwable spoken) {
            super(kind(spoken), next(spoken), false, true);
            setStackTrace(spoken.getStackTrace());
        }

        private static Throwable next(Throwable spoken) {
            return spoken.getCause() == null || spoken.getCause() == spoken ? null : new Unspoken(spoken.getCause());
        }

        private static String kind(Throwable spoken) {
            String name = spoken.getClass().getName();
            if (spoken instanceof PropertyNotFoundException || spoken instanceof MethodNotFoundException) {
                return name + ": " + spoken.getMessage(); // Names of the program only.
            }
            return spoken instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
        }
    }
}
