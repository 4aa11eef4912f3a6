package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.overview.ChildVisits;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.Held;
import kith.visit.VisitLine;

/** The visits to a child: planned, made and attempted, asked for and next; and what is known for planning them. */
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

    private String kind;
    private int page = 1;

    @Override
    ChildVisits open(ChildId child) {
        return reading.visits(child, chosen(), page, Pager.ROWS);
    }

    private VisitLine.Kind chosen() {
        return Stream.of(VisitLine.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** What is due of the visits. */
    public List<ShownClock> getDue() {
        return showing.show(getShown().child().child(), getShown().clocks().open());
    }

    /** Which lines can be shown. */
    public List<Choice> getKinds() {
        Choice all = new Choice(Choice.ANY, text.get("visits.kind.all"), chosen() == null);
        return Stream.concat(
                        Stream.of(all),
                        Stream.of(VisitLine.Kind.values())
                                .map(one -> new Choice(one.name(), text.get("visits.kind." + one), one == chosen())))
                .toList();
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(
                page,
                getShown().visits().total(),
                to -> address("visits").with("kind", kind).with("page", to).toString());
    }

    /** The day of a line, with its time where it is planned for one. */
    public String day(VisitLine line) {
        return when(line.on(), line.atTime());
    }

    /** The day and time of a planned visit. */
    public String day(ChildRecord.PlannedVisit plan) {
        return when(plan.plannedOn(), plan.atTime());
    }

    private String when(LocalDate on, String time) {
        return time == null ? text.day(on) : text.of("visits.at", on, time);
    }

    /** What became of it, or whether the child was seen, and alone. */
    public String what(VisitLine line) {
        return switch (line.kind()) {
            case MADE -> words.seen(true, line.alone(), line.reason());
            case ATTEMPTED -> words.seen(false, null, line.reason());
            case PLANNED -> text.get("visits.kind.PLANNED");
            case CANCELLED -> text.of("visits.cancelled", line.reason());
        };
    }

    /** Where a line is read, moved or recorded. */
    public String to(VisitLine line) {
        boolean visit = line.kind() == VisitLine.Kind.MADE || line.kind() == VisitLine.Kind.ATTEMPTED;
        return address(visit ? "visit" : "plan-visit").with("row", line.row()).toString();
    }

    /** Where a planned visit is recorded. */
    public String record(Held<ChildRecord.PlannedVisit> plan) {
        return address("record-visit").with("plan", plan.id()).toString();
    }

    /** One of the child's pages about a row. */
    public String at(String name, Held<?> row) {
        return address(name).with("row", row.id()).toString();
    }

    /** The entry for the worker's own calendar. */
    public String calendar(Held<ChildRecord.PlannedVisit> plan) {
        return Address.of("/visit.ics")
                .with("child", getChild())
                .with("row", plan.id())
                .toString();
    }

    private Address address(String name) {
        return Address.of("/child/" + name).with("child", getChild());
    }

    /** A visit that was asked for, and by whom where that is known. */
    public String request(ChildRecord.VisitRequest request) {
        String asked = request.asker() == null ? "visits.request" : "visits.request." + request.asker();
        return text.of(request.notice() ? "visits.notice" : asked, request.requestedOn());
    }

    /** Advice between visits, in a sentence. */
    public String advised(ChildRecord.Advice advice) {
        String key = "visits.advice." + advice.recipient();
        String by = advice.adviser() == null ? "" : advice.adviser();
        return text.of(key, advice.givenOn(), by);
    }

    /** What the child does every week, in a sentence. */
    public String activity(ChildRecord.Activity one) {
        return text.of(
                "activity.one",
                text.get("activity.weekday." + one.weekday()),
                one.fromTime(),
                one.untilTime(),
                one.what());
    }

    /** From when visits are known. */
    public String getKnown() {
        return getShown().knownFrom() == null
                ? text.get("known.visits.none")
                : text.of("known.visits", getShown().knownFrom());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
