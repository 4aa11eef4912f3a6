package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kith.access.NotFound;
import kith.caserecord.ChildRecord;
import kith.overview.ChildPlans;
import kith.overview.ReadingRecord;
import kith.planning.CarePlanSummary;
import kith.planning.VersionSummary;
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
    private ShowingPlans showingPlans;

    @Inject
    private Text text;

    private String number;
    private List<ShownSection> sections;

    @Override
    ChildPlans open(ChildId child) {
        ChildPlans plans = reading.plans(child, version());
        CarePlanSummary plan = plans.carePlan().shown();
        sections = plan == null ? List.of() : showingPlans.show(plans.child(), plan);
        return plans;
    }

    private Integer version() {
        try {
            return number == null || number.isEmpty() ? null : Integer.valueOf(number);
        } catch (NumberFormatException e) {
            throw new NotFound("version of the plan", number);
        }
    }

    /** The version of the care plan that is shown, as it stands in the address; none for the one in force. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** What the version that is shown says, in sections. */
    public List<ShownSection> getSections() {
        return sections;
    }

    /** How far a version is, in a word. */
    public Tag state(VersionSummary shown) {
        String words = text.get("carePlan.state." + shown.state());
        return switch (shown.state()) {
            case DRAFT -> new Tag("soon", words);
            case AGREED -> new Tag("good", words);
            default -> new Tag("calm", words);
        };
    }

    /** What the version follows and when it was begun and completed. */
    public List<ShownPart.Said> getFacts() {
        VersionSummary shown = getShown().carePlan().shown().version();
        List<ShownPart.Said> facts = new ArrayList<>();
        add(facts, "carePlan.author", shown.author());
        add(facts, "carePlan.begunOn", text.day(shown.begunOn()));
        add(facts, "carePlan.completedOn", text.day(shown.completedOn()));
        add(facts, "carePlan.follows", text.day(shown.reviewHeldOn()));
        return facts;
    }

    private void add(List<ShownPart.Said> facts, String key, String words) {
        if (!words.isEmpty()) {
            facts.add(new ShownPart.Said(text.get(key), words));
        }
    }

    /** A version in a list. */
    public String named(VersionSummary shown) {
        return shown.completedOn() == null
                ? text.of("carePlan.version.begun", shown.number(), shown.begunOn())
                : text.of("carePlan.version.completed", shown.number(), shown.completedOn());
    }

    /** One of the pages of the care plan, about a version. */
    public String toVersion(String page, int version) {
        return Address.of("/child/" + page)
                .with("child", getChild())
                .with("number", version)
                .toString();
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
        return text.of("health.one", text.get("health.kind." + event.kind()), event.doneOn());
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
