package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.access.NotFound;
import kith.caserecord.ChildRecord;
import kith.duty.DutyCode;
import kith.overview.ChildPlans;
import kith.overview.ReadingRecord;
import kith.planning.AskedAgreement;
import kith.planning.CarePlan;
import kith.planning.CarePlanSummary;
import kith.planning.SignificantChanges;
import kith.planning.VersionSummary;
import kith.plugin.Limit;
import kith.record.ChildId;
import kith.record.Held;
import kith.sending.SendingCopies;
import kith.worklist.ClockSummary;

/** A child's plans and what was decided to be done. */
@Named
@RequestScoped
public class PlanPage extends ChildPage<ChildPlans> {
    private static final int SIXTEEN = 16;
    /** So many of what was completed are shown at once. */
    private static final int LATEST = 5;

    private static final String ALL = "all";

    @Inject
    private ReadingRecord reading;

    @Inject
    private SendingCopies sending;

    @Inject
    private ShowingClocks showing;

    @Inject
    private ShowingPlans showingPlans;

    @Inject
    private Text text;

    @Inject
    private Frame frame;

    private String number;
    private String parts;
    private List<ShownSection> sections;
    private Long openCopies;

    @Override
    ChildPlans open(ChildId child) {
        ChildPlans plans = reading.plans(child, version());
        openCopies = sending.open(child);
        CarePlanSummary plan = plans.carePlan().shown();
        sections = plan == null ? List.of() : showingPlans.show(plans.child(), plan, plans.actions());
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

    /** Which parts are shown whole at once, as it stands in the address: {@code all}, or none. */
    public String getParts() {
        return parts;
    }

    public void setParts(String parts) {
        this.parts = parts;
    }

    /** Whether every part is shown whole. */
    public boolean isOpen() {
        return ALL.equals(parts);
    }

    /** The same page with every part whole, or with none. */
    public String getToParts() {
        return Address.of("/child/plan")
                .with("child", getChild())
                .with("number", number)
                .with("parts", isOpen() ? null : ALL)
                .toString();
    }

    /** How much is still to be done. */
    public String getOpenActions() {
        long open = getShown().actions().stream()
                .filter(action -> action.doneOn() == null && action.notDoneReason() == null)
                .count();
        return text.of("plan.actions.open", open);
    }

    /** How many copies are still to be sent; empty where there is nothing to send. */
    public String getOpenCopies() {
        if (openCopies == null) {
            return "";
        }
        return openCopies == 0 ? text.get("copies.open.none") : text.of("copies.open", openCopies);
    }

    /** The plans that were completed last. */
    public List<Held<ChildRecord.Plan>> getLatestPlans() {
        return latest(getShown().plans());
    }

    public List<Held<ChildRecord.Plan>> getEarlierPlans() {
        return earlier(getShown().plans());
    }

    private static <T> List<T> latest(List<T> all) {
        return all.subList(0, Math.min(LATEST, all.size()));
    }

    private static <T> List<T> earlier(List<T> all) {
        return all.subList(Math.min(LATEST, all.size()), all.size());
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

    /** Whether the first plan was ready before the child was placed, or by when it has to be. */
    public String getPrepared() {
        return Stream.concat(getShown().clocks().open().stream(), getShown().clocks().past().stream())
                .filter(clock -> clock.duty() == DutyCode.CARE_PLAN && clock.dueOn() != null)
                .findFirst()
                .map(this::prepared)
                .orElse("");
    }

    private String prepared(ClockSummary clock) {
        if (clock.doneOn() == null) {
            return text.of("carePlan.prepared.due", clock.dueOn());
        }
        boolean before = getShown().placedOn() != null
                && clock.doneOn().isBefore(getShown().placedOn());
        return before
                ? text.of("carePlan.prepared.before", clock.doneOn())
                : text.of("carePlan.prepared.after", clock.doneOn(), clock.dueOn());
    }

    /** What a plan in force ought to hold by now and does not. */
    public List<String> getFlags() {
        return getShown().carePlan().flags().stream()
                .map(flag -> text.get("carePlan.flag." + flag))
                .toList();
    }

    /** Whether the child has a right to a pathway plan; empty while that is years away. */
    public String getEligible() {
        CarePlan plan = getShown().carePlan();
        if (plan.eligible()) {
            return text.of("carePlan.eligible", plan.eligibility().dueOn());
        }
        if (plan.age() < SIXTEEN) {
            return "";
        }
        return plan.eligibility() == null
                ? text.get("carePlan.notEligible.never")
                : text.of("carePlan.notEligible", plan.eligibility().dueOn());
    }

    /** Why, in the order a practitioner asks. */
    public Why getEligibleWhy() {
        CarePlan plan = getShown().carePlan();
        return plan.eligibility() == null
                ? null
                : new Why(text, plan.eligibility().due().why());
    }

    /** Who is asked and has not answered. */
    public String asked(AskedAgreement asked) {
        return asked.name() == null
                ? text.get("carePlan.agree.role." + asked.role())
                : text.of("carePlan.agree.one", asked.name(), text.get("carePlan.agree.role." + asked.role()));
    }

    /** What somebody said to the version. */
    public String agreement(ChildRecord.PlanAgreement said) {
        String who = text.of("carePlan.agree.one", said.name(), text.get("carePlan.agree.role." + said.role()));
        return text.of(said.agreed() ? "carePlan.agreed" : "carePlan.notAgreed", who, said.saidOn());
    }

    /** Where it is recorded what somebody says to the version. */
    public String toAgree(AskedAgreement asked) {
        String name = asked.role().equals("CHILD") ? getShown().child().name() : asked.name();
        return toAgree().with("role", asked.role()).with("name", name).toString();
    }

    /** Where it is recorded what anybody says to the version. */
    public String getAgree() {
        return toAgree().toString();
    }

    private Address toAgree() {
        return Address.of("/child/agree-plan")
                .with("child", getChild())
                .with("number", getShown().carePlan().shown().version().number());
    }

    /** What a change is, and what became of it. */
    public String change(ChildRecord.PlanChange change) {
        return showingPlans.kind(change.change());
    }

    /** What became of a change. */
    public String became(ChildRecord.PlanChange change) {
        if (change.answer() != null) {
            return text.of("carePlan.change.answered", change.answeredBy(), change.answeredOn(), change.answer());
        }
        if (change.reviewHeldOn() != null) {
            return text.of("carePlan.change.considered", change.reviewHeldOn());
        }
        if (change.madeOn() != null) {
            return text.of("carePlan.change.made", change.madeBy(), change.madeOn(), change.notPracticable());
        }
        return text.get(
                change.change().equals(SignificantChanges.UNSURE) ? "carePlan.change.asks" : "carePlan.change.waits");
    }

    /** Where a change that waits is decided or answered; empty where this officer does neither. */
    public String toChange(Held<ChildRecord.PlanChange> change) {
        boolean asks = change.said().change().equals(SignificantChanges.UNSURE);
        boolean may = frame.may(asks ? "RECORD_REVIEW" : "WRITE_PLAN");
        return may && SignificantChanges.waits(change.said())
                ? Address.of(asks ? "/child/answer-change" : "/child/plan-change")
                        .with("child", getChild())
                        .with("number", change.said().planVersion())
                        .with("row", change.id())
                        .toString()
                : "";
    }

    /** What is so of the child protection plans that stand: undecided, or one process with the care plan and by when. */
    public List<String> getProtection() {
        return getShown().protection().stream()
                .map(Held::said)
                .filter(ChildRecord.ProtectionPlan::stands)
                .map(this::protection)
                .toList();
    }

    private String protection(ChildRecord.ProtectionPlan plan) {
        LocalDate due = plan.goesOn() == null ? null : getShown().reviewDue();
        String said = showingPlans.protection(plan);
        return due == null ? said : said + " " + text.of("protection.earlier", due);
    }

    /** Where a significant change, or a question about one, is recorded: of the version being written, or of none. */
    public String getRaise() {
        VersionSummary draft = getShown().carePlan().draft();
        return Address.of("/child/plan-change")
                .with("child", getChild())
                .with("number", draft == null ? null : draft.number())
                .toString();
    }

    /** The page that shows the version beside the one before it; empty for the first. */
    public String getToCompare() {
        CarePlan plan = getShown().carePlan();
        int shown = plan.shown().version().number();
        return plan.versions().stream()
                .filter(version -> version.number() < shown)
                .findFirst()
                .map(this::toCompare)
                .orElse("");
    }

    /** The page that shows a version beside the one that is shown, the earlier first. */
    public String toCompare(VersionSummary other) {
        int shown = getShown().carePlan().shown().version().number();
        return Address.of("/child/compare-plan")
                .with("child", getChild())
                .with("number", Math.max(shown, other.number()))
                .with("with", Math.min(shown, other.number()))
                .toString();
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
        String kind = text.get("plan.kind." + plan.kind());
        if (plan.planVersion() != null) {
            return text.of("plan.kind.version", kind, plan.planVersion());
        }
        return plan.kind().equals("CARE") ? text.of("plan.kind.elsewhere", kind) : kind;
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
