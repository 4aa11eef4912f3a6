package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import kith.access.Today;
import kith.worklist.WorkRow;
import kith.worklist.Worklist;

/** The rows that My work shows, on all its pages, as a file; {@code /my-work.csv} takes the same parameters. */
@WebServlet("/my-work.csv")
public class WorkFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Worklist worklist;

    @Inject
    private transient WorkAddress address;

    @Inject
    private transient ShowingClocks showing;

    @Inject
    private transient Text text;

    @Inject
    private transient Today today;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        address.setState(request.getParameter("state"));
        address.setWhose(request.getParameter("whose"));
        address.setDuty(request.getParameter("duty"));
        address.setWorker(request.getParameter("worker"));
        address.setOfficer(request.getParameter("officer"));
        address.setPlacement(request.getParameter("placement"));
        address.setSort(request.getParameter("sort"));
        String file = "work-" + WorkAddress.code(address.view()) + "-" + today.date() + ".csv";
        CsvAnswer csv = new CsvAnswer(response, file, headings());
        worklist.each(address.query(), row -> write(csv, row));
    }

    private String[] headings() {
        return Stream.of("number", "child", "duty", "due", "planBy", "state", "placement", "worker", "officer")
                .map(column -> text.get("work.file." + column))
                .toArray(String[]::new);
    }

    private void write(CsvAnswer csv, WorkRow row) {
        ShownClock clock = showing.show(row.child(), row.clock());
        csv.row(
                row.childNumber(),
                row.childName(),
                clock.getName(),
                row.dueOn(),
                row.planBy(),
                clock.getTag().words(),
                text.code("placement-type", row.placementType()),
                row.worker(),
                row.reviewingOfficer());
    }
}
