package kith.web.form;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import kith.access.Today;
import kith.consultation.ContributingByLink;
import kith.officer.GuestAtWork;
import kith.web.RequestSource;
import kith.web.Text;

/** Keeps what somebody with a secret link types while it is typed; the answer says when, or that the link is of no use any more. */
@WebServlet("/contribute-draft")
public class ContributeDraftServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    // Finding the provider searches the class path; done once.
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private transient GuestAtWork guest;

    @Inject
    private transient ContributingByLink contributing;

    @Inject
    private transient Today today;

    @Inject
    private transient Text text;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String link = request.getParameter("link");
        Map<String, String> typed = ContributePage.answers(request);
        JsonObjectBuilder answer = JSON.createObjectBuilder();
        try {
            boolean kept = guest.with(
                            link, RequestSource.of(request), () -> Optional.of(contributing.keep(link, typed)))
                    .orElse(false);
            if (kept) {
                answer.add("kept", text.time(today.now()));
            } else {
                answer.add("saved", true);
            }
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(answer.build());
    }
}
