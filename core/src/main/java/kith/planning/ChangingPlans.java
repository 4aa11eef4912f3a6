package kith.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.careplan.PlanChanges;
import kith.careplan.Plans;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Recording a significant change of a care plan. It keeps the version that makes it from being completed until a review considered
 * it, or until somebody says why that was not reasonably practicable, which asks for an early review (the Care Planning, Placement
 * and Case Review (England) Regulations 2010, reg 32(2), and their like in Wales).
 */
@Step
@SavesOnce
public class ChangingPlans {
    @Inject
    PlanChanges changes;

    @Inject
    Plans plans;

    @Inject
    ConsideringChanges considering;

    @Inject
    TellingPlans telling;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer current;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Raises a change, or the question to the reviewing officer whether something is one. While no version is being written it
     * belongs to none, and the next cannot be completed while it waits.
     *
     * @throws FormRefused if the version is complete, the kind is none of the council's, or no such review is recorded
     */
    @Allowed(Permission.WRITE_PLAN)
    public Saved raise(ChildId child, Submission form, ProposedChange said) {
        check(child, said);
        Held<ChildRecord.PlanChange> added = considering.add(child, said);
        tell(child, added.id(), added.said());
        return Saved.row(child, added.id());
    }

    /**
     * Says of a change that waits that a review considered it, or that it could not wait.
     *
     * @throws FormRefused if it does not wait any more
     */
    @Allowed(Permission.WRITE_PLAN)
    public Saved decide(ChildId child, Submission form, Seen seen, ProposedChange said) {
        ChildRecord.PlanChange standing = change(child, seen.row()).said();
        if (!SignificantChanges.waits(standing)) {
            throw FormRefused.of("what", "refused.planChange.decided");
        }
        check(child, said);
        ChildRecord.PlanChange decided = considering.decided(child, standing, said);
        changes.goOn(child, seen, decided);
        tell(child, seen.row(), decided);
        return Saved.row(child, seen.row());
    }

    /** Answers the question whether something is a significant change. */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved answer(ChildId child, Submission form, Seen seen, String answer) {
        ChildRecord.PlanChange asked = change(child, seen.row()).said();
        if (answer == null || answer.isBlank()) {
            throw FormRefused.of("answer", "refused.planChange.answer");
        }
        ChildRecord.PlanChange answered = new ChildRecord.PlanChange(
                asked.ordinal(),
                asked.planVersion(),
                asked.change(),
                asked.what(),
                asked.raisedOn(),
                asked.raisedBy(),
                null,
                null,
                null,
                null,
                answer,
                today.date(),
                current.get().name());
        changes.goOn(child, seen, answered);
        telling.tell(child, seen.row(), answered);
        trail.detail("change " + asked.ordinal());
        return Saved.row(child, seen.row());
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.WRITE_PLAN)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        ChildRecord.PlanChange standing = change(child, seen.row()).said();
        changes.takeBack(child, seen, correcting.because(why));
        if (standing.madeOn() != null) {
            caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.planChange.takenBack", standing.madeOn())));
        }
        return Saved.row(child, seen.row());
    }

    /** One change, to be looked at, decided or answered. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.PlanChange> change(ChildId child, long id) {
        return changes.row(child, id).orElseThrow(() -> new NotFound("change of the plan", id));
    }

    private void check(ChildId child, ProposedChange said) {
        boolean complete = said.version() != null
                && plans.held(child).stream()
                        .anyMatch(plan ->
                                plan.kind().equals("CARE") && said.version().equals(plan.planVersion()));
        if (complete) {
            throw FormRefused.of("what", "refused.planChange.complete", said.version());
        }
        List<String> kinds = SignificantChanges.kinds(council.plugin());
        if (!said.unsure() && !kinds.contains(said.change())) {
            throw FormRefused.of("change", "refused.planChange.kind");
        }
    }

    private void tell(ChildId child, long row, ChildRecord.PlanChange change) {
        telling.tell(child, row, change);
        if (change.madeOn() != null) {
            caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.planChange", change.madeOn())));
        }
    }
}
