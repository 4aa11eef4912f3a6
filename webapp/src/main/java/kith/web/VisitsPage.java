package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.overview.ChildVisits;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.Held;

/** The visits to a child: made, asked for and next. */
@Named
@RequestScoped
public class VisitsPage extends ChildPage<ChildVisits> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private VisitWords words;

    @Inject
    private Text text;

    @Override
    ChildVisits open(ChildId child) {
        return reading.visits(child);
    }

    /** What is due of the visits. */
    public List<ShownClock> getDue() {
        return showing.show(getShown().child().child(), getShown().clocks().open());
    }

    /** Whether the child was seen, and alone. */
    public String seen(ChildRecord.Visit visit) {
        return words.seen(visit);
    }

    /** Where a visit is read. */
    public String look(Held<ChildRecord.Visit> visit) {
        return Address.of("/child/visit")
                .with("child", getChild())
                .with("row", visit.id())
                .toString();
    }

    /** Where a visit is corrected. */
    public String correct(Held<ChildRecord.Visit> visit) {
        return Address.of("/child/record-visit")
                .with("child", getChild())
                .with("row", visit.id())
                .toString();
    }

    /** Where a request is corrected. */
    public String correctRequest(Held<ChildRecord.VisitRequest> request) {
        return Address.of("/child/ask-visit")
                .with("child", getChild())
                .with("row", request.id())
                .toString();
    }

    /** A visit that was asked for. */
    public String request(ChildRecord.VisitRequest request) {
        return text.of(request.notice() ? "visits.notice" : "visits.request", request.requestedOn());
    }

    /** From when visits are known. */
    public String getKnown() {
        return getShown().knownFrom() == null
                ? text.get("known.visits.none")
                : text.of("known.visits", getShown().knownFrom());
    }
}
