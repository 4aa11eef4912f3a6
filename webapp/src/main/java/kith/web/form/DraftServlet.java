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
import java.util.Optional;
import java.util.UUID;
import kith.form.Drafting;
import kith.web.Text;

/**
 * Keeps what is typed while it is typed. A page sends its fields every few seconds; the answer says when they were kept, or
 * that the form was saved meanwhile. Being asked keeps the session from ending.
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
        JsonObjectBuilder answer = JSON.createObjectBuilder();
        if (request.getParameter("key") == null) {
            answer.add("here", true);
        } else {
            try {
                Optional<Instant> kept = drafting.keep(
                        UUID.fromString(request.getParameter("key")),
                        request.getParameter("draft-form"),
                        request.getParameter("draft-subject"),
                        fields(request));
                kept.ifPresentOrElse(at -> answer.add("kept", text.time(at)), () -> answer.add("saved", true));
            } catch (IllegalArgumentException e) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(answer.build());
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
