package kith.web.message;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.mail.ChoosingDigest;

/** Switches the officer's daily digest on or off, by POST only. */
@WebServlet("/digest")
public class DigestServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient ChoosingDigest choosing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        choosing.choose(Boolean.parseBoolean(request.getParameter("wanted")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/inbox#digest");
    }
}
