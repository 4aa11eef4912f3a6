package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.overview.ChildPlans;
import kith.overview.ReadingRecord;
import kith.plugin.Limit;
import kith.record.ChildId;
import kith.record.Held;

/** A child's plans and what was decided to be done. */
@Named
@RequestScoped
public class PlanPage extends ChildPage<ChildPlans> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private Text text;

    @Override
    ChildPlans open(ChildId child) {
        return reading.plans(child);
    }

    /** What is due of the plans. */
    public List<ShownClock> getDue() {
        return showing.show(getShown().child().child(), getShown().clocks().open());
    }

    /** Which plan. */
    public String kind(ChildRecord.Plan plan) {
        return text.get("plan.kind." + plan.kind());
    }

    /** Whether an action was done. */
    public String done(ChildRecord.Action action) {
        if (action.doneOn() != null) {
            return text.day(action.doneOn());
        }
        return action.notDoneReason() == null
                ? text.get("plan.action.open")
                : text.of("plan.action.not", action.notDoneReason());
    }

    /** What was done for the child's health, and when. */
    public String health(ChildRecord.Health event) {
        String done = text.of("health.one", text.get("health.kind." + event.kind()), event.doneOn());
        return Stream.of(
                        event.refused() ? text.of("health.said.refused", done) : done,
                        event.doneBy() == null ? null : text.of("health.said.by", event.doneBy()),
                        event.score() == null ? null : text.of("health.said.score", event.score()),
                        event.findings() == null ? null : text.of("health.said.findings", event.findings()),
                        event.nextOn() == null ? null : text.of("health.said.next", event.nextOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** A rhythm of the child's own. */
    public String rhythm(ChildRecord.Rhythm rhythm) {
        String limit = text.wording().limit(new Limit(rhythm.amount(), Limit.Unit.valueOf(rhythm.unit())));
        String said = text.of(
                "rhythm.said", text.get("rhythm.kind." + rhythm.what()), limit, rhythm.fromOn(), rhythm.agreedBy());
        return rhythm.toOn() == null ? said : said + ", " + text.of("rhythm.until", rhythm.toOn());
    }

    /** A hold. */
    public String hold(ChildRecord.Hold hold) {
        return text.of("hold.said", hold.fromOn(), hold.untilOn(), hold.recordedBy());
    }

    /** The address at which a row is worked on. */
    public String to(String page, Held<?> row) {
        return Address.of("/child/" + page)
                .with("child", getChild())
                .with("row", row.id())
                .toString();
    }

    /** From when plans are known. */
    public String getKnown() {
        return getShown().knownFrom() == null
                ? text.get("known.plans.none")
                : text.of("known.plans", getShown().knownFrom());
    }
}
