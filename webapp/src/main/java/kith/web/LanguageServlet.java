package kith.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Keeps in which language an officer wants the pages, when it is posted, and goes back to the page. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    /** Somebody typed the address: there is nothing to see, so the way leads home. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        SpokenLanguage.of(request.getParameter("to")).ifPresent(language -> {
            Cookie cookie = new Cookie(SpokenLanguage.COOKIE, language.locale().toLanguageTag());
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + ReturnAddress.checked(request.getParameter("back")));
    }
}
