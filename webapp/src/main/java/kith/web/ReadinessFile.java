package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import kith.access.Today;
import kith.readiness.ListingReadiness;
import kith.readiness.ReviewReadiness;

/** The reviews that a list of readiness shows, on all its pages, as a file; {@code /readiness.csv} takes the same parameters. */
@WebServlet("/readiness.csv")
public class ReadinessFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListingReadiness listing;

    @Inject
    private transient ReadinessAddress address;

    @Inject
    private transient ReadinessWords words;

    @Inject
    private transient Text text;

    @Inject
    private transient Today today;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        address.setWhose(request.getParameter("whose"));
        address.setWithin(request.getParameter("within"));
        address.setMissing(request.getParameter("missing"));
        address.setWorker(request.getParameter("worker"));
        address.setOfficer(request.getParameter("officer"));
        address.setTeam(request.getParameter("team"));
        address.setSort(request.getParameter("sort"));
        CsvAnswer csv = new CsvAnswer(response, "readiness-" + today.date() + ".csv", headings());
        listing.each(address.query(), row -> write(csv, row));
    }

    private String[] headings() {
        return Stream.of("number", "child", "review", "due", "booked", "state", "missing", "worker", "officer", "team")
                .map(column -> text.get("readiness.file." + column))
                .toArray(String[]::new);
    }

    private void write(CsvAnswer csv, ReviewReadiness row) {
        ReadinessWords.Line line = words.line(row);
        csv.row(
                row.childNumber(),
                row.childName(),
                line.review(),
                row.dueOn(),
                row.bookedFor(),
                line.tag().words(),
                String.join("; ", line.missing()),
                row.worker(),
                row.reviewingOfficer(),
                row.team());
    }
}
