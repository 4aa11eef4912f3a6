package kith.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet of one accent colour, {@code /look/accent/0b5563}. The colour stands in the address, so that the sheet says
 * nothing of a council and can be kept for ever, and no page needs a style of its own.
 */
@WebServlet("/look/accent/*")
public class AccentStyle extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern COLOUR = Pattern.compile("/([0-9a-f]{6})");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher colour = COLOUR.matcher(String.valueOf(request.getPathInfo()));
        if (!colour.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/css");
        response.getWriter().println(":root{--accent:#" + colour.group(1) + "}");
    }
}
