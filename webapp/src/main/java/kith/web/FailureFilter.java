package kith.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns what a page did not catch into an answer in plain words, see {@link Failure}. Never a stack trace. */
public class FailureFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            answer(Failure.of(e), request, response);
        }
    }

    private static void answer(Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (failure.status() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            request.setAttribute(Failure.REFERENCE, failure.log(request.getMethod() + " " + request.getRequestURI()));
        }
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        HeadersFilter.set(request, response);
        response.setHeader("Cache-Control", "no-store");
        if (failure.isExpiredPage()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", failure.afterExpiry(request));
        } else {
            response.sendError(failure.status());
        }
    }
}
