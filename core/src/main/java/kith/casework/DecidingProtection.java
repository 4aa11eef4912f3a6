package kith.casework;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord.ProtectionPlan;
import kith.child.Recording;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.protection.ProtectionPlans;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/**
 * Recording that a looked-after child has a child protection plan, and deciding whether it goes on. Where it does, one process
 * led by the reviewing officer serves both, and the earlier of both limits counts.
 */
@Step
@SavesOnce
public class DecidingProtection {
    private static final Recording.Of<ProtectionPlan> RECORDED =
            new Recording.Of<>("reason.protection", ProtectionPlan::madeOn, ProtectionPlan::madeOn);

    @Inject
    ProtectionPlans plans;

    @Inject
    Recording recording;

    @Inject
    Today today;

    /**
     * Records a plan, decided on or not.
     *
     * @param whyLate why it was decided after its date, or null
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved record(ChildId child, Submission form, ProtectionPlan said, String whyLate) {
        check(child, said, null);
        return recording.add(RECORDED, plans, child, said, whyLate);
    }

    /**
     * Decides whether a plan goes on, or records that it was reviewed or ended: what was recorded before was right.
     *
     * @throws FormRefused if what was decided before would become something else; then it is a correction
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved decide(ChildId child, Submission form, Seen seen, ProtectionPlan said, String whyLate) {
        ProtectionPlan standing = plan(child, seen.row()).said();
        boolean otherwise = standing.goesOn() != null && !standing.goesOn().equals(said.goesOn());
        if (otherwise || !standing.madeOn().equals(said.madeOn())) {
            throw FormRefused.of("why", "refused.reason");
        }
        check(child, said, seen.row());
        return recording.goOn(RECORDED, plans, child, seen, said, whyLate);
    }

    /** Corrects a plan; what it said before is kept with the reason. */
    @Allowed(Permission.RECORD_PLAN)
    public Saved correct(ChildId child, Submission form, Seen seen, ProtectionPlan said, String why, String whyLate) {
        check(child, said, seen.row());
        return recording.correct(RECORDED, plans, child, seen, said, why, whyLate);
    }

    /** Takes back a plan that should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_PLAN)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, plans, child, seen, why);
    }

    /** One plan, to be looked at, decided on or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ProtectionPlan> plan(ChildId child, long id) {
        return recording.row(plans, child, id);
    }

    private void check(ChildId child, ProtectionPlan said, Long except) {
        Dates.done("madeOn", said.madeOn(), today.date());
        Dates.notAhead("reviewedOn", said.reviewedOn(), today.date());
        Dates.notBefore("reviewedOn", said.reviewedOn(), said.madeOn());
        Dates.notAhead("endedOn", said.endedOn(), today.date());
        Dates.notBefore("endedOn", said.endedOn(), said.madeOn());
        if (said.goesOn() != null) {
            Dates.done("decidedOn", said.decidedOn(), today.date());
            Dates.notBefore("decidedOn", said.decidedOn(), said.madeOn());
            if (said.reason() == null || said.reason().isBlank()) {
                throw FormRefused.of("reason", "refused.protection.reason");
            }
        }
        recording
                .against(plans, child, except, other -> other.madeOn().equals(said.madeOn()))
                .ifPresent(held -> {
                    throw FormRefused.of("madeOn", "refused.protection.twice", said.madeOn());
                });
    }
}
