package kith.web;

import jakarta.annotation.Resource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Answers {@code /health/ready} with up or down and nothing else; down when the database does not answer. Hides all else
 * that the server would publish of itself ({@code /health}, {@code /metrics}, {@code /openapi}).
 */
public class HealthFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(HealthFilter.class.getName());
    private static final int SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/kith")
    private transient DataSource database;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.equals("/health/ready")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean up = databaseAnswers();
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.getWriter().print(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", e.getSQLState());
            return false;
        }
    }
}
