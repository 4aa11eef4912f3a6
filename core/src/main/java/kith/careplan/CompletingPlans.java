package kith.careplan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.child.Children;
import kith.child.Recording;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.formanswer.Answered;
import kith.formanswer.AnsweredForm;
import kith.formanswer.RecordingAnswers;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/** Recording on which day a plan was completed whose contents are kept elsewhere, and correcting any such day. */
@Step
@SavesOnce
public class CompletingPlans {
    private static final String CARE = "CARE";
    private static final String EDUCATION = "EDUCATION";

    /** What a version of the care plan completes besides. */
    private static final Set<String> WITH_IT = Set.of("PERMANENCE", "TWIN_TRACK", "PATHWAY");

    private static final Recording.Of<ChildRecord.Plan> RECORDED = new Recording.Of<>(
            "reason.plan", ChildRecord.Plan::completedOn, said -> said.kind() + " " + said.completedOn());

    @Inject
    Plans plans;

    @Inject
    PlanVersions versions;

    @Inject
    Children children;

    @Inject
    Correcting correcting;

    @Inject
    Event<PlanReopened> reopened;

    @Inject
    Today today;

    @Inject
    Recording recording;

    @Inject
    RecordingAnswers answers;

    /**
     * Records the completion of a plan.
     *
     * @param whyLate why it was done after its date, or null
     * @throws FormRefused if the day is still to come, or the same is recorded
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved record(ChildId child, Submission form, Answered<ChildRecord.Plan> said, String whyLate) {
        check(child, said.said(), null);
        children.recordsBegin(child, Children.Kind.PLANS, said.said().completedOn());
        return answers.add(asked(), child, said, whyLate);
    }

    /**
     * Corrects the completion of a plan; what it said before is kept with the reason.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved correct(
            ChildId child,
            Submission form,
            Seen seen,
            Answered<ChildRecord.Plan> answered,
            String why,
            String whyLate) {
        ChildRecord.Plan said = answered.said();
        ChildRecord.Plan standing = recording.row(plans, child, seen.row()).said();
        Integer version = standing.planVersion();
        if (version != null && !said.kind().equals(standing.kind())) {
            throw FormRefused.of("kind", "refused.plan.version", version);
        }
        check(child, said, seen.row());
        LocalDate placedOn = version == null ? said.placedOn() : standing.placedOn();
        ChildRecord.Plan whole = new ChildRecord.Plan(said.kind(), said.completedOn(), placedOn, version);
        return answers.correct(asked(), child, seen, new Answered<>(whole, answered.answers()), why, whyLate);
    }

    /**
     * Takes back what should not have been recorded; what it said is kept with the reason. A version of the care plan that was
     * completed with it can be written on; what that version completed besides, and what followed from its lines, is taken back
     * with it.
     *
     * @throws FormRefused if a later version is complete
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        ChildRecord.Plan standing = recording.row(plans, child, seen.row()).said();
        boolean written = standing.kind().equals(CARE) && standing.planVersion() != null;
        if (written && versions.held(child).stream().anyMatch(other -> other.number() > standing.planVersion())) {
            throw FormRefused.of("why", "refused.plan.laterVersion", standing.planVersion());
        }
        if (written) {
            takeBackWith(child, standing.planVersion(), why);
        }
        return answers.takeBack(asked(), child, seen, why);
    }

    /** What the same version completed besides, its plan for permanence for one, and the actions that followed it. */
    private void takeBackWith(ChildId child, Integer version, String why) {
        plans.rows(child).stream()
                .filter(row -> WITH_IT.contains(row.said().kind())
                        && version.equals(row.said().planVersion()))
                .forEach(row -> plans.takeBack(child, new Seen(row.id(), row.version()), correcting.because(why)));
        reopened.fire(new PlanReopened(child, version, why));
    }

    /** One row, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<Answered<ChildRecord.Plan>> plan(ChildId child, long id) {
        return answers.row(asked(), child, id);
    }

    private RecordingAnswers.Asked<ChildRecord.Plan> asked() {
        return new RecordingAnswers.Asked<>(RECORDED, plans, CompletingPlans::form);
    }

    /** A council may ask more of a personal education plan. */
    private static Optional<AnsweredForm> form(ChildRecord.Plan said) {
        return said.kind().equals(EDUCATION)
                ? Optional.of(AnsweredForm.educationPlan(said.completedOn()))
                : Optional.empty();
    }

    private void check(ChildId child, ChildRecord.Plan said, Long except) {
        Dates.done("completedOn", said.completedOn(), today.date());
        if (said.kind().equals("PLACEMENT") && said.placedOn() == null) {
            throw FormRefused.of("placedOn", "refused.plan.placement");
        }
        boolean twice = recording
                .against(
                        plans,
                        child,
                        except,
                        other -> other.kind().equals(said.kind())
                                && other.completedOn().equals(said.completedOn()))
                .isPresent();
        if (twice) {
            throw FormRefused.of("completedOn", "refused.plan.twice", said.completedOn());
        }
    }
}
