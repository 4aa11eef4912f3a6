package kith.web.message;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.access.NotFound;
import kith.message.MessageId;
import kith.message.MessageSummary;
import kith.message.ReadingMessages;
import kith.web.Address;

/**
 * Opens a message and leads to where there is something to do, {@code /message?id=…}; marks one, or all, as read or not by POST.
 */
@WebServlet("/message")
public class MessageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient ReadingMessages reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        go(request, response, place(reading.open(id(request))));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter("all") != null) {
            reading.markAll();
        } else {
            reading.mark(id(request), Boolean.parseBoolean(request.getParameter("read")));
        }
        String back = request.getParameter("back");
        go(request, response, back != null && back.matches("/inbox([?][\\w=&-]*)?") ? back : "/inbox");
    }

    /** Where there is something to do, or to see. */
    static String place(MessageSummary message) {
        return switch (message.kind()) {
            case REVIEW -> ofChild(message, "reviews");
            case PLAN -> ofChild(message, "plan");
            case ACTION -> ofChild(message, "actions");
            case CONCERN -> ofChild(message, "oversight");
            case VISIT -> ofChild(message, "visits");
            case ALLOCATION -> ofChild(message, "people");
            case RESTRICTED -> ofChild(message, "access");
            case POLICY ->
                Address.of("/policy-change").with("change", message.row()).toString();
        };
    }

    private static String ofChild(MessageSummary message, String page) {
        return message.child() == null
                ? "/my-work"
                : Address.of("/child/" + page)
                        .with("child", message.child().value())
                        .toString();
    }

    private static MessageId id(HttpServletRequest request) {
        String id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            throw new NotFound("message", id);
        }
        return new MessageId(Long.parseLong(id));
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + to);
    }
}
