package kith.web.form;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kith.form.Draft;
import kith.form.Drafting;
import kith.form.TypedFields;
import kith.web.Text;

/**
 * Keeps what is typed while it is typed, and drops it where that is asked. A page sends its fields every few seconds; the answer
 * says when they were kept, that they are too long, or that the form was saved meanwhile. Being asked keeps the session from ending.
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    // Finding the provider searches the class path; done once.
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private transient Drafting drafting;

    @Inject
    private transient Text text;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getParameter("discard") != null) {
                drafting.discard(UUID.fromString(request.getParameter("discard")));
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getContextPath() + "/my-work");
                return;
            }
            JsonObjectBuilder answer = JSON.createObjectBuilder();
            if (request.getParameter("key") == null) {
                answer.add("here", true);
            } else {
                keep(request, answer);
            }
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().print(answer.build());
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Keeps the fields and answers when; or how many characters there are, where they are too many; or that they were saved. */
    private void keep(HttpServletRequest request, JsonObjectBuilder answer) {
        Map<String, String> fields = fields(request);
        int length = TypedFields.length(fields);
        if (length > Drafting.MOST) {
            answer.add("long", length);
            return;
        }
        Optional<Instant> kept = drafting.keep(UUID.fromString(request.getParameter("key")), form(request), fields);
        kept.ifPresentOrElse(at -> answer.add("kept", text.time(at)), () -> answer.add("saved", true));
    }

    private static Draft.Of form(HttpServletRequest request) {
        String page = request.getParameter("draft-page");
        return new Draft.Of(
                request.getParameter("draft-form"),
                request.getParameter("draft-subject"),
                page == null || !page.matches("(/[a-z-]+)+") ? "" : page,
                Objects.requireNonNullElse(request.getParameter("draft-title"), ""));
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (FormPage.isField(name)) {
                fields.put(name, values[0]);
            }
        });
        return fields;
    }
}
