package kith.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import kith.chronology.LifeEvent;
import kith.overview.ChildChronology;
import kith.overview.ReadingChronology;
import kith.record.ChildId;

/** The events that a chronology shows, on all its pages, as a file; {@code /chronology.csv} takes the same parameters. */
@WebServlet("/chronology.csv")
public class ChronologyFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadingChronology reading;

    @Inject
    private transient ChronologyAddress address;

    @Inject
    private transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        address.setKind(request.getParameter("kind"));
        address.setFrom(request.getParameter("from"));
        address.setTo(request.getParameter("to"));
        address.setOrder(request.getParameter("order"));
        ChildChronology shown = reading.chronology(new ChildId(DocumentFile.number(request, "child")), address.query());
        CsvAnswer csv = new CsvAnswer(response, "chronology-" + shown.child().number() + ".csv", headings());
        for (LifeEvent event : shown.events()) {
            csv.row(
                    shown.child().number(),
                    event.on(),
                    text.get("chronology.kind." + event.kind().code()),
                    text.wording().sentence(event.what()),
                    event.account());
        }
    }

    private String[] headings() {
        return Stream.of("number", "on", "kind", "what", "account")
                .map(column -> text.get("chronology.file." + column))
                .toArray(String[]::new);
    }
}
