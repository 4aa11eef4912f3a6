package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Role;
import kith.access.Step;
import kith.carerules.StandingTogether;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Period;
import kith.check.Verdict;
import kith.duedate.Sentence;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.planning.ConsideringChanges;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * A child ceases to be looked after: decided, approved where the law asks for it (the Care Planning, Placement and Case Review
 * (England) Regulations 2010, reg 39), and done. The legal statuses, the placement, absences and the reviewing officer's work end
 * with it; the social worker goes on until somebody else follows.
 */
@Step
@SavesOnce
public class CeasingCare {
    private static final String DIED = "E2";

    @Inject
    Care care;

    @Inject
    Approvals approvals;

    @Inject
    ConsideringChanges considering;

    @Inject
    Trail trail;

    /** Whether ending it needs approval, and whose, when it is decided on a day. */
    @Allowed(value = Permission.ADMIT_CHILD)
    public Verdict approval(ChildId child, LocalDate decidedOn) {
        return approvals.needed(care.of(child), decidedOn);
    }

    /** Records the decision to end it, and its approval where it is given; it ends when {@link #cease} says so. */
    @Allowed(Permission.ADMIT_CHILD)
    public Saved decide(
            ChildId child, Submission form, Seen seen, LocalDate decidedOn, LocalDate approvedOn, String whyLate) {
        CareChange change = care.of(child);
        Held<Period> row = change.periods.at(seen);
        if (decidedOn == null) {
            throw CareContradicted.by("period.ceasingDecidedOn", "refusal.needed");
        }
        Period period = row.said();
        change.periods.change(
                row, ended(period, new CareEnd(period.toOn(), period.endReason(), decidedOn, approvedOn)));
        trail.detail(decidedOn.toString());
        care.settle(change, Sentence.of("reason.ceasing", decidedOn), whyLate);
        return Saved.row(child, seen.row());
    }

    /**
     * Records that being looked after ended. Where the council decided it, a review considered that first, or that was not
     * reasonably practicable.
     *
     * @throws CareContradicted if it cannot be so, or if it needs an approval that was not given
     */
    @Allowed(Permission.ADMIT_CHILD)
    public Saved cease(ChildId child, Submission form, Seen seen, CareEnd end, String whyLate) {
        CareChange change = care.of(child);
        Held<Period> row = change.periods.at(seen);
        refuseUnfinished(end);
        if (row.said().toOn() != null) {
            throw CareContradicted.by(
                    "period.toOn", "refusal.period.ended", row.said().toOn());
        }
        approvals.refuseWithout(change, end);
        if (Approvals.decided(change, end)) {
            considering.make(child, Sentence.of("planChange.ceased", end.toOn()), end.toOn(), end.considered());
        }
        change.periods.change(row, ended(row.said(), end));
        endAll(change, end.toOn());
        adopted(change, null, end);
        died(change, end);
        trail.detail(end.toOn() + " " + end.reason());
        care.settle(change, Sentence.of("reason.ceased", end.toOn()), whyLate);
        return Saved.row(child, seen.row());
    }

    /** Corrects when and why it ended; what ended with it ends on the corrected day. */
    @Allowed(Permission.ADMIT_CHILD)
    public Saved correct(ChildId child, Submission form, Seen seen, CareEnd end, String why, String whyLate) {
        CareChange change = care.of(child);
        Held<Period> row = ended(change, seen);
        refuseUnfinished(end);
        approvals.refuseWithout(change, end);
        change.periods.change(row, ended(row.said(), end));
        endedWith(change, row.said().toOn(), end.toOn());
        considering.follow(
                child,
                Sentence.of("planChange.ceased", row.said().toOn()),
                Sentence.of("planChange.ceased", end.toOn()),
                why);
        adopted(change, row.said().toOn(), end);
        died(change, end);
        trail.detail(end.toOn() + " " + end.reason());
        care.correct(change, why, Sentence.of("reason.ceased.corrected", end.toOn()), whyLate);
        return Saved.row(child, seen.row());
    }

    /** Takes back that it ended; what ended with it goes on. */
    @Allowed(Permission.ADMIT_CHILD)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        CareChange change = care.of(child);
        Held<Period> row = ended(change, seen);
        LocalDate ended = row.said().toOn();
        change.periods.change(row, ended(row.said(), new CareEnd(null, null, null, null)));
        endedWith(change, ended, null);
        adopted(change, ended, new CareEnd(null, null, null, null));
        died(change, new CareEnd(null, null, null, null));
        considering.follow(child, Sentence.of("planChange.ceased", ended), null, why);
        trail.detail(ended.toString());
        care.takeBack(change, why, Sentence.of("reason.ceased.takenBack", ended));
        return Saved.row(child, seen.row());
    }

    private static Held<Period> ended(CareChange change, Seen seen) {
        Held<Period> row = change.periods.at(seen);
        if (row.said().toOn() == null) {
            throw CareContradicted.by(
                    "period.toOn", "refusal.period.not-ended", row.said().fromOn());
        }
        return row;
    }

    private static Period ended(Period period, CareEnd end) {
        return new Period(
                period.fromOn(), end.toOn(), period.categoryOfNeed(), end.reason(), end.decidedOn(), end.approvedOn());
    }

    private static void refuseUnfinished(CareEnd end) {
        if (end.toOn() == null) {
            throw CareContradicted.by("period.toOn", "refusal.needed");
        }
        if (end.reason() == null) {
            throw CareContradicted.by("period.endReason", "refusal.period.no-reason");
        }
    }

    /** Short breaks are agreed for the time between the breaks too; their legal status goes on. */
    private static void endAll(CareChange change, LocalDate on) {
        change.statuses.open().stream()
                .filter(row -> !StandingTogether.shortBreaks(row.said().code()))
                .forEach(row -> change.statuses.end(row, on));
        change.placements.open().forEach(row -> change.placements.end(row, on));
        change.absences.open().forEach(row -> change.absences.end(row, on));
        change.missing.open().forEach(row -> change.missing.end(row, on));
        Handover.open(change, Role.REVIEWING_OFFICER).forEach(row -> change.allocations.end(row, on));
    }

    private static void endedWith(CareChange change, LocalDate before, LocalDate now) {
        change.statuses.endLater(before, now, status -> true);
        change.placements.endLater(before, now, stay -> stay.changeReason() == null);
        change.absences.endLater(before, now, absence -> true);
        change.missing.endLater(before, now, away -> true);
        change.allocations.endLater(before, now, allocation -> allocation.role().equals(Role.REVIEWING_OFFICER.name()));
    }

    /** How the child was adopted stands with the end it belongs to: it moves and goes with it. */
    private static void adopted(CareChange change, LocalDate before, CareEnd end) {
        Held<ChildRecord.Adoption> standing = change.adoptions.held().stream()
                .filter(row -> row.said().adoptedOn().equals(before))
                .findFirst()
                .orElse(null);
        if (standing == null && end.adoption() != null) {
            change.adoptions.add(end.adoption());
        } else if (standing != null && end.adoption() != null) {
            change.adoptions.change(standing, end.adoption());
        } else if (standing != null) {
            change.adoptions.remove(standing);
        }
    }

    private static void died(CareChange change, CareEnd end) {
        ChildRecord.Child details = change.details;
        boolean recorded = change.periods.held().stream()
                .anyMatch(row ->
                        DIED.equals(row.said().endReason()) && row.said().toOn().equals(details.diedOn()));
        if (DIED.equals(end.reason())) {
            change.details = Known.died(details, end.toOn());
        } else if (recorded) {
            change.details = Known.died(details, null);
        }
    }
}
