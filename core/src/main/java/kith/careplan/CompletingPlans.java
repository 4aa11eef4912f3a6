package kith.careplan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.child.Children;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/** Recording on which day a plan was completed; what it says is kept elsewhere. */
@Step
@SavesOnce
public class CompletingPlans {

    @Inject
    Plans plans;

    @Inject
    Children children;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Records the completion of a plan.
     *
     * @param whyLate why it was done after its date, or null
     * @throws FormRefused if the day is still to come, or the same is recorded
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved record(ChildId child, Submission form, ChildRecord.Plan said, String whyLate) {
        check(child, said, null);
        Held<ChildRecord.Plan> added = plans.add(child, said);
        children.recordsBegin(child, Children.Kind.PLANS, said.completedOn());
        trail.detail(said.kind() + " " + said.completedOn());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.plan", said.completedOn()), whyLate));
        return Saved.row(child, added.id());
    }

    /**
     * Corrects the completion of a plan; what it said before is kept with the reason.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved correct(ChildId child, Submission form, Seen seen, ChildRecord.Plan said, String why, String whyLate) {
        check(child, said, seen.row());
        plans.correct(child, seen, said, correcting.because(why));
        trail.detail(said.kind() + " " + said.completedOn());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.plan.corrected", said.completedOn()), whyLate));
        return Saved.row(child, seen.row());
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_PLAN)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        LocalDate day = plan(child, seen.row()).said().completedOn();
        plans.takeBack(child, seen, correcting.because(why));
        trail.detail(day.toString());
        caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.plan.takenBack", day)));
        return Saved.row(child, seen.row());
    }

    /** One row, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.Plan> plan(ChildId child, long id) {
        return plans.row(child, id).orElseThrow(() -> new NotFound("plan", id));
    }

    private void check(ChildId child, ChildRecord.Plan said, Long except) {
        Dates.done("completedOn", said.completedOn(), today.date());
        if (said.kind().equals("PLACEMENT") && said.placedOn() == null) {
            throw FormRefused.of("placedOn", "refused.plan.placement");
        }
        boolean twice = plans.rows(child).stream()
                .filter(held -> except == null || held.id() != except)
                .anyMatch(held -> held.said().kind().equals(said.kind())
                        && held.said().completedOn().equals(said.completedOn()));
        if (twice) {
            throw FormRefused.of("completedOn", "refused.plan.twice", said.completedOn());
        }
    }
}
