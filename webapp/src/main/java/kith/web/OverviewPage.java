package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.overview.ChildOverview;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.worklist.ClockSummary;

/** A child's first page: what is due and why, what was late, what is not known, and the case drawn over time. */
@Named
@RequestScoped
public class OverviewPage extends ChildPage<ChildOverview> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private Text text;

    private String why = "";
    private Drawing drawing;

    @Override
    ChildOverview open(ChildId child) {
        ChildOverview overview = reading.overview(child);
        drawing = new Drawing(overview.timeline(), text);
        return overview;
    }

    /** What is to be done, soonest first. */
    public List<ShownClock> getDue() {
        return showing.show(getShown().child().child(), getShown().clocks().open());
    }

    /** What was done late or never, latest first. */
    public List<ShownClock> getBreaches() {
        return showing.show(
                getShown().child().child(),
                getShown().clocks().past().stream().filter(ClockSummary::breach).toList());
    }

    /** What Kith cannot say: which duties, and why not. */
    public List<Identity.Fact> getNotKnown() {
        Map<String, Set<String>> duties = new LinkedHashMap<>();
        for (ClockSummary clock : getShown().clocks().notKnown()) {
            duties.computeIfAbsent(unknown(clock), why -> new LinkedHashSet<>()).add(text.duty(clock.duty()));
        }
        return duties.entrySet().stream()
                .map(entry -> new Identity.Fact(String.join(", ", entry.getValue()), entry.getKey()))
                .toList();
    }

    private String unknown(ClockSummary clock) {
        return clock.why() == null
                ? text.get("fact.notRecorded")
                : text.wording().sentence(clock.why().result());
    }

    /** That the child is not looked after, and since when. */
    public String getNotLookedAfter() {
        return getShown().child().lookedAfterTo() == null
                ? text.get("overview.neverLookedAfter")
                : text.of("overview.ended", getShown().child().lookedAfterTo());
    }

    /** The case drawn over time. */
    public Drawing getDrawing() {
        return drawing;
    }

    /** The id of the clock whose reason is open; empty for none. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why == null ? "" : why;
    }
}
