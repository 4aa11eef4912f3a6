package kith.planning;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.careplan.PlanAgreements;
import kith.careplan.Plans;
import kith.caserecord.ChildRecord;
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

/**
 * Recording who agreed to a complete version of a care plan, and who did not and why (the Care Planning, Placement and Case Review
 * (England) Regulations 2010, reg 4(4) and (5), and their like in Wales).
 */
@Step
@SavesOnce
public class AgreeingPlans {
    @Inject
    PlanAgreements agreements;

    @Inject
    Plans plans;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Records what somebody said to a version.
     *
     * @throws FormRefused if the version is not complete, the day cannot be, or the same person's word is recorded
     */
    @Allowed(Permission.WRITE_PLAN)
    public Saved record(ChildId child, Submission form, ChildRecord.PlanAgreement said) {
        check(child, said, null);
        trail.detail("version " + said.planVersion() + " " + said.role());
        return Saved.row(child, agreements.add(child, said).id());
    }

    /** Corrects what somebody said; what it said before is kept with the reason. */
    @Allowed(Permission.WRITE_PLAN)
    public Saved correct(ChildId child, Submission form, Seen seen, ChildRecord.PlanAgreement said, String why) {
        check(child, said, seen.row());
        agreements.correct(child, seen, said, correcting.because(why));
        trail.detail("version " + said.planVersion() + " " + said.role());
        return Saved.row(child, seen.row());
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.WRITE_PLAN)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        agreements.takeBack(child, seen, correcting.because(why));
        return Saved.row(child, seen.row());
    }

    /** What somebody said, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.PlanAgreement> agreement(ChildId child, long id) {
        return agreements.row(child, id).orElseThrow(() -> new NotFound("agreement", id));
    }

    private void check(ChildId child, ChildRecord.PlanAgreement said, Long except) {
        Dates.done("saidOn", said.saidOn(), today.date());
        boolean complete = plans.held(child).stream()
                .anyMatch(plan -> plan.kind().equals("CARE")
                        && Integer.valueOf(said.planVersion()).equals(plan.planVersion()));
        if (!complete) {
            throw FormRefused.of("saidOn", "refused.planAgreement.draft", said.planVersion());
        }
        if (!said.agreed() && said.why() == null) {
            throw FormRefused.of("said", "refused.planAgreement.why");
        }
        boolean twice = agreements.rows(child).stream()
                .filter(held -> except == null || held.id() != except)
                .map(Held::said)
                .anyMatch(other -> other.planVersion() == said.planVersion()
                        && other.role().equals(said.role())
                        && other.name().equals(said.name()));
        if (twice) {
            throw FormRefused.of("name", "refused.planAgreement.twice", said.name());
        }
    }
}
