package kith.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.access.NotFound;
import kith.access.TeamId;
import kith.account.AccountRefused;
import kith.account.KeepingTeams;
import kith.web.Address;

/** Closes a team or opens it again, by POST only. */
@WebServlet("/team")
public class TeamServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient KeepingTeams keeping;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + answer(team(request), request));
    }

    private Address answer(TeamId team, HttpServletRequest request) {
        Address teams = Address.of("/teams");
        if (request.getParameter("open") != null) {
            keeping.open(team);
            return teams.with("done", "opened");
        }
        try {
            keeping.close(team);
            return teams.with("done", "closed");
        } catch (AccountRefused refused) {
            return teams.with("refused", refused.reason());
        }
    }

    private static TeamId team(HttpServletRequest request) {
        String row = request.getParameter("row");
        if (row == null || !row.matches("[0-9]{1,18}")) {
            throw new NotFound("team", row);
        }
        return new TeamId(Long.parseLong(row));
    }
}
