package kith.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.access.NotFound;
import kith.cover.CoverId;
import kith.cover.Covering;

/** Ends a cover, by POST only. */
@WebServlet("/cover-end")
public class EndCoverServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Covering covering;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String cover = request.getParameter("cover");
        if (cover == null || !cover.matches("[0-9]{1,18}")) {
            throw new NotFound("cover", cover);
        }
        covering.end(new CoverId(Long.parseLong(cover)));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/cover?ended=true");
    }
}
