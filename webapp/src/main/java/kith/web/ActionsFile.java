package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import kith.access.Today;
import kith.actionlist.ActionRow;
import kith.actionlist.ListingActions;

/** The rows that a list of actions shows, on all its pages, as a file; {@code /actions.csv} takes the same parameters. */
@WebServlet("/actions.csv")
public class ActionsFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListingActions listing;

    @Inject
    private transient ActionAddress address;

    @Inject
    private transient ShowingActions showing;

    @Inject
    private transient ActionWords words;

    @Inject
    private transient Text text;

    @Inject
    private transient Today today;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        address.setState(request.getParameter("state"));
        address.setWhose(request.getParameter("whose"));
        address.setOwner(request.getParameter("owner"));
        address.setSort(request.getParameter("sort"));
        String file = "actions-" + address.view().code() + "-" + today.date() + ".csv";
        CsvAnswer csv = new CsvAnswer(response, file, headings());
        listing.each(address.query(), row -> write(csv, row));
    }

    private String[] headings() {
        return Stream.of(
                        "number", "child", "what", "owner", "part", "due", "state", "end", "origin", "worker",
                        "officer")
                .map(column -> text.get("actions.file." + column))
                .toArray(String[]::new);
    }

    private void write(CsvAnswer csv, ActionRow row) {
        ActionLine line = showing.line(row);
        csv.row(
                row.childNumber(),
                row.childName(),
                row.said().what(),
                row.said().owner(),
                words.part(row.said().ownerPart()),
                row.said().dueOn(),
                line.tag().words(),
                line.end(),
                line.origin(),
                row.worker(),
                row.reviewingOfficer());
    }
}
