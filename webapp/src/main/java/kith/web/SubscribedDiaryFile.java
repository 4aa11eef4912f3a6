package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kith.access.CurrentOfficer;
import kith.access.Today;
import kith.diary.DiaryEntry;
import kith.diary.ReadingDiary;

/**
 * An officer's diary for calendar programs, {@code /calendar/SECRET.ics}: who knows the address sees days and times, and links
 * that open for whoever may. {@link SignInFilter} finds whose it is; an address that is none is not found.
 */
@WebServlet("/calendar/*")
public class SubscribedDiaryFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/calendar/";
    private static final String ENDING = ".ics";

    /** For whoever asked for too many addresses that never were. */
    static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient ReadingDiary reading;

    @Inject
    private transient CurrentOfficer current;

    @Inject
    private transient Text text;

    @Inject
    private transient Today today;

    /** Whether this is the address of a diary. */
    static boolean isAskedFor(String path) {
        return path.startsWith(PATH);
    }

    /** The secret in it. */
    static String token(String path) {
        return path.substring(PATH.length()).replaceFirst("[.]ics$", "");
    }

    /** The address with a secret, as somebody copies it. */
    public static String address(HttpServletRequest request, String token) {
        return server(request) + PATH + token + ENDING;
    }

    private static String server(HttpServletRequest request) {
        String asked = request.getRequestURL().toString();
        return asked.substring(0, asked.indexOf('/', asked.indexOf("//") + 2)) + request.getContextPath();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.find().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String server = server(request);
        List<CalendarText.Entry> entries =
                reading.subscribed().stream().map(entry -> entry(entry, server)).toList();
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(CalendarText.of(text.get("diary.subscribed"), entries, today.now()));
    }

    private CalendarText.Entry entry(DiaryEntry entry, String server) {
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        boolean visit = entry.kind() == DiaryEntry.Kind.VISIT;
        return new CalendarText.Entry(
                kind + "-" + entry.row(),
                text.get(visit ? "visits.calendar" : "diary.review"),
                entry.on(),
                entry.atTime(),
                server + Identity.to(visit ? "visits" : "reviews", entry.child()));
    }
}
