package kith.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.action.Actions;
import kith.action.Origin;
import kith.careplan.Plans;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.child.Children;
import kith.duedate.Sentence;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Trail;

/**
 * Completing the version of a care plan that is being written. The completion is the row that the due dates are worked out from;
 * what the plan says of permanence and of the pathway is completed with it.
 */
@Step
@SavesOnce
public class CompletingCarePlans {
    @Inject
    CarePlans carePlans;

    @Inject
    PlanCases cases;

    @Inject
    Plans plans;

    @Inject
    Actions actions;

    @Inject
    Children children;

    @Inject
    TellingPlans telling;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Completes a version.
     *
     * @param completedOn the day on which it was complete
     * @param whyLate why that was after its date, or null
     * @throws PlanIncomplete naming the parts that are missing and the changes that wait for a review
     * @throws FormRefused if it is complete already, or the day cannot be
     */
    @Allowed(Permission.WRITE_PLAN)
    public Saved complete(ChildId child, Submission form, int version, LocalDate completedOn, String whyLate) {
        Dates.done("completedOn", completedOn, today.date());
        PlanCase planned = cases.of(child);
        CarePlanSummary plan = carePlans.version(child, planned, version);
        check(planned, plan, completedOn);
        children.recordsBegin(child, Children.Kind.PLANS, completedOn);
        Held<ChildRecord.Plan> care = plans.add(child, new ChildRecord.Plan("CARE", completedOn, null, version));
        also(child, planned, plan, completedOn);
        beginActions(child, plan);
        telling.completed(child, care);
        trail.detail("version " + version + " " + completedOn);
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.plan", completedOn), whyLate));
        return Saved.row(child, care.id());
    }

    private static void check(PlanCase planned, CarePlanSummary plan, LocalDate completedOn) {
        if (!plan.version().draft()) {
            throw FormRefused.of(
                    "completedOn",
                    "refused.planVersion.complete",
                    plan.version().number(),
                    plan.version().completedOn());
        }
        refuseWhileReviewIsOpen(planned, plan.version().reviewHeldOn());
        planned.record().plans().stream()
                .filter(other ->
                        other.kind().equals("CARE") && !other.completedOn().isBefore(completedOn))
                .filter(other ->
                        other.planVersion() != null || other.completedOn().equals(completedOn))
                .findFirst()
                .ifPresent(other -> {
                    throw FormRefused.of("completedOn", "refused.planVersion.after", other.completedOn());
                });
        if (!plan.missing().isEmpty() || !plan.waiting().isEmpty()) {
            throw new PlanIncomplete(plan.missing(), plan.waiting());
        }
    }

    /** Nothing that a review considers is carried out until the review is complete (reg 36(3)). */
    private static void refuseWhileReviewIsOpen(PlanCase planned, LocalDate follows) {
        boolean open = planned.record().reviews().stream()
                .anyMatch(review -> review.heldOn().equals(follows) && review.completedOn() == null);
        if (open) {
            throw FormRefused.of("completedOn", "refused.planVersion.review-open", follows);
        }
    }

    /** What else the version completes, where that was not complete before; a second track is needed while the aim is the way home. */
    private void also(ChildId child, PlanCase planned, CarePlanSummary plan, LocalDate completedOn) {
        PartSummary permanence = plan.part(CarePlanPart.PERMANENCE.code());
        if (permanence.written()) {
            complete(child, planned, "PERMANENCE", completedOn);
            if (permanence.said().alternative() != null
                    || !CarePlans.returns(permanence.said().aim())) {
                complete(child, planned, "TWIN_TRACK", completedOn);
            }
        }
        if (planned.eligibleOn(completedOn)) {
            complete(child, planned, "PATHWAY", completedOn);
        }
    }

    private void complete(ChildId child, PlanCase planned, String kind, LocalDate completedOn) {
        LocalDate from = planned.lookedAfterFrom(completedOn).orElse(completedOn);
        boolean before = planned.record().plans().stream()
                .anyMatch(
                        plan -> plan.kind().equals(kind) && !plan.completedOn().isBefore(from));
        if (!before) {
            plans.add(child, new ChildRecord.Plan(kind, completedOn, null));
        }
    }

    /** What is to be done in the plan becomes what staff follow up; what is followed up already is not doubled. */
    private void beginActions(ChildId child, CarePlanSummary plan) {
        List<ChildRecord.Action> standing = actions.held(child);
        int place = standing.isEmpty() ? 0 : standing.get(standing.size() - 1).ordinal();
        for (PartSummary part : plan.parts()) {
            Origin origin = Origin.ofPlanPart(part.part().code());
            for (ChildRecord.PlanLine line : part.lines()) {
                boolean there = standing.stream()
                        .anyMatch(action -> origin.led(action)
                                && action.what().equals(line.what())
                                && action.owner().equals(line.who()));
                if (!there) {
                    actions.add(child, action(++place, line, origin));
                }
            }
        }
    }

    private static ChildRecord.Action action(int place, ChildRecord.PlanLine line, Origin origin) {
        return new ChildRecord.Action(
                place, line.what(), line.who(), line.byOn(), null, null, null, null, null, origin.planPart(), null);
    }
}
