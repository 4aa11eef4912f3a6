package kith.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.careplan.PlanVersions;
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
import kith.record.Seen;
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
    PlanVersions versions;

    @Inject
    PlanActions planActions;

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
     * @param follows the day that counts for the review whose decisions it takes up, also where that review was held after the
     *     version was begun; null where it follows none
     * @param whyLate why that was after its date, or null
     * @throws PlanIncomplete naming the parts that are missing and the changes that wait for a review
     * @throws FormRefused if it is complete already, or the day cannot be
     */
    @Allowed(Permission.WRITE_PLAN)
    public Saved complete(
            ChildId child, Submission form, int version, LocalDate completedOn, LocalDate follows, String whyLate) {
        Dates.done("completedOn", completedOn, today.date());
        PlanCase planned = cases.of(child);
        CarePlanSummary plan = carePlans.version(child, planned, version);
        check(planned, plan, completedOn, follows);
        follow(child, plan.version(), follows);
        children.recordsBegin(child, Children.Kind.PLANS, completedOn);
        Held<ChildRecord.Plan> care = plans.add(child, new ChildRecord.Plan("CARE", completedOn, null, version));
        also(child, planned, plan, completedOn);
        planActions.follow(child, version);
        telling.completed(child, care);
        trail.detail("version " + version + " " + completedOn);
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.plan", completedOn), whyLate));
        return Saved.row(child, care.id());
    }

    private void follow(ChildId child, VersionSummary version, LocalDate review) {
        ChildRecord.PlanVersion said = version.held().said();
        if (!Objects.equals(said.reviewHeldOn(), review)) {
            versions.goOn(
                    child,
                    new Seen(version.held().id(), version.held().version()),
                    new ChildRecord.PlanVersion(said.number(), said.begunOn(), said.author(), review));
        }
    }

    private static void check(PlanCase planned, CarePlanSummary plan, LocalDate completedOn, LocalDate follows) {
        if (!plan.version().draft()) {
            throw FormRefused.of(
                    "completedOn",
                    "refused.planVersion.complete",
                    plan.version().number(),
                    plan.version().completedOn());
        }
        refuseUnknownReview(planned, completedOn, follows);
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
    private static void refuseUnknownReview(PlanCase planned, LocalDate completedOn, LocalDate follows) {
        if (follows == null) {
            return;
        }
        ChildRecord.Review review = planned.record().reviews().stream()
                .filter(held -> held.heldOn().equals(follows) && !follows.isAfter(completedOn))
                .findFirst()
                .orElseThrow(() -> FormRefused.of("reviewHeldOn", "refused.planVersion.review", follows));
        if (review.completedOn() == null) {
            throw FormRefused.of("reviewHeldOn", "refused.planVersion.review-open", follows);
        }
    }

    /** What else the version completes, where that was not complete before; a second track is another option beside the aim. */
    private void also(ChildId child, PlanCase planned, CarePlanSummary plan, LocalDate completedOn) {
        PartSummary permanence = plan.part(CarePlanPart.PERMANENCE.code());
        if (permanence.written()) {
            complete(child, planned, "PERMANENCE", plan, completedOn);
            if (!permanence.said().alternatives().isEmpty()) {
                complete(child, planned, "TWIN_TRACK", plan, completedOn);
            }
        }
        if (planned.eligibleOn(completedOn)) {
            complete(child, planned, "PATHWAY", plan, completedOn);
        }
    }

    private void complete(ChildId child, PlanCase planned, String kind, CarePlanSummary plan, LocalDate completedOn) {
        LocalDate from = planned.lookedAfterFrom(completedOn).orElse(completedOn);
        boolean before = planned.record().plans().stream()
                .anyMatch(other ->
                        other.kind().equals(kind) && !other.completedOn().isBefore(from));
        if (!before) {
            plans.add(
                    child,
                    new ChildRecord.Plan(kind, completedOn, null, plan.version().number()));
        }
    }
}
