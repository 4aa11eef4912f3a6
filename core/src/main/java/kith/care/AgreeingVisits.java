package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord.Placement;
import kith.check.SixMonthlyVisits;
import kith.check.Verdict;
import kith.council.OfficersCouncil;
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
 * A child's agreement to visits six months apart, and its withdrawal at any time (the Care Planning, Placement and Case Review
 * (England) Regulations 2010, reg 28(3A)).
 */
@Step
@SavesOnce
public class AgreeingVisits {
    @Inject
    Care care;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Records that the child agreed.
     *
     * @param seen the placement as the officer saw it
     * @param on the day of the agreement
     * @param understands whether the child is of sufficient age and understanding
     * @param agrees whether the child agrees
     * @throws FormRefused saying which test of the law fails
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved agree(ChildId child, Submission form, Seen seen, LocalDate on, boolean understands, boolean agrees) {
        CareChange change = care.of(child);
        Held<Placement> row = change.placements.at(seen);
        Dates.done("day", on, today.date());
        Dates.notBefore("day", on, row.said().fromOn());
        refuseUnlessAllowed(row.said(), on, understands, agrees);
        change.placements.change(
                row,
                Stays.with(Stays.with(row.said(), "visits_agreed_from", on), "visits_agreement_withdrawn_on", null));
        trail.detail(on.toString());
        care.settle(change, Sentence.of("reason.visits.agreed", on), null);
        return Saved.row(child, seen.row());
    }

    /**
     * Records that the child withdrew the agreement: the ordinary limit counts again, and a date that has passed by it becomes due
     * at once.
     *
     * @param on the day of the withdrawal
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved withdraw(ChildId child, Submission form, Seen seen, LocalDate on) {
        CareChange change = care.of(child);
        Held<Placement> row = change.placements.at(seen);
        Dates.done("day", on, today.date());
        if (row.said().visitsAgreedFrom() == null || row.said().visitsAgreementWithdrawnOn() != null) {
            throw FormRefused.of("day", "refused.visits.not-agreed");
        }
        Dates.notBefore("day", on, row.said().visitsAgreedFrom());
        change.placements.change(row, Stays.with(row.said(), "visits_agreement_withdrawn_on", on));
        trail.detail(on.toString());
        care.settle(change, Sentence.of("reason.visits.withdrawn", on), null);
        return Saved.row(child, seen.row());
    }

    /**
     * The tests of the law for the placement that goes on, one by one, as they stand today before anybody asked the child.
     *
     * @return in the law's order; those of the child itself are left out
     */
    @Allowed(Permission.READ_CHILD)
    public Map<SixMonthlyVisits.Condition, Verdict> tests(ChildId child) {
        Placement stay = care.of(child).placements.open().stream()
                .map(Held::said)
                .findFirst()
                .orElse(null);
        Map<SixMonthlyVisits.Condition, Verdict> tests = SixMonthlyVisits.tests(
                council.law(),
                today.date(),
                stay == null ? null : stay.type(),
                stay == null ? null : stay.longTermFrom(),
                true,
                true);
        tests.remove(SixMonthlyVisits.Condition.UNDERSTANDING);
        tests.remove(SixMonthlyVisits.Condition.AGREEMENT);
        return tests;
    }

    private void refuseUnlessAllowed(Placement stay, LocalDate on, boolean understands, boolean agrees) {
        SixMonthlyVisits.tests(council.law(), on, stay.type(), stay.longTermFrom(), understands, agrees)
                .forEach((test, verdict) -> {
                    if (verdict.answer() == Verdict.Answer.REFUSED) {
                        throw new FormRefused(field(test), verdict.why(), verdict.authority());
                    }
                });
    }

    private static String field(SixMonthlyVisits.Condition test) {
        return switch (test) {
            case UNDERSTANDING -> "understands";
            case AGREEMENT -> "agrees";
            default -> "day";
        };
    }
}
