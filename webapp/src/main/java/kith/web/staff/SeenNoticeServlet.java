package kith.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.access.NotFound;
import kith.restriction.OpeningId;
import kith.restriction.Restricting;

/** Notes that a manager has seen a notice, by POST only. */
@WebServlet("/notice-seen")
public class SeenNoticeServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Restricting restricting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String notice = request.getParameter("notice");
        if (notice == null || !notice.matches("[0-9]{1,18}")) {
            throw new NotFound("opening", notice);
        }
        restricting.seen(new OpeningId(Long.parseLong(notice)));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/notices");
    }
}
