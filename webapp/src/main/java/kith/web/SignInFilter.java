package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.access.Today;
import kith.officer.SigningIn;
import kith.officer.SubscribedDiary;

/**
 * Lets nobody pass who has not signed in, but to the addresses that web.xml calls public, and says who is at work in this
 * request. The council comes from the session's account, never from the request; only an officer's diary for calendar programs is
 * found by its secret address instead, and such a request reaches nothing else. What lies behind may hold a child's data,
 * so no browser or proxy keeps it.
 */
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CurrentOfficer current;

    @Inject
    private transient SigningIn signingIn;

    @Inject
    private transient SubscribedDiary subscribed;

    @Inject
    private transient Today today;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (isStatic(path)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (!request.getMethod().equals("GET") && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            // Another site's page sends in somebody's name; the cookie alone is no proof of intent.
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (SubscribedDiaryFile.isAskedFor(path) && subscribed.mustWait(RequestSource.of(request))) {
            response.sendError(SubscribedDiaryFile.TOO_MANY_REQUESTS);
            return;
        }
        Optional<Officer> officer = SubscribedDiaryFile.isAskedFor(path)
                ? subscribed.officer(SubscribedDiaryFile.token(path), RequestSource.of(request))
                : officer(request);
        officer.ifPresent(current::set);
        if (officer.isPresent() || listed("public", path)) {
            chain.doFilter(request, response);
        } else {
            askToSignIn(request, response);
        }
    }

    private boolean isStatic(String path) {
        return listed("static", path);
    }

    /** An entry that ends in a slash stands for everything below it. */
    private boolean listed(String parameter, String path) {
        for (String entry : getInitParameter(parameter).trim().split("\\s+")) {
            if (path.equals(entry) || entry.endsWith("/") && path.startsWith(entry) && !path.contains("..")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Officer> officer(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        SignedIn signedIn = session == null ? null : (SignedIn) session.getAttribute(SignedIn.KEY);
        if (signedIn == null) {
            return Optional.empty();
        }
        Optional<Officer> officer = signedIn.over(today.now())
                ? Optional.empty()
                : signingIn.present(signedIn.council(), signedIn.staff(), signedIn.since());
        if (officer.isEmpty()) {
            session.invalidate();
        }
        return officer;
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ended = request.getRequestedSessionId() != null;
        String page = ReturnAddress.signIn(request, ReturnAddress.of(request), ended);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            AjaxRedirect.to(page, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", page);
        }
    }
}
