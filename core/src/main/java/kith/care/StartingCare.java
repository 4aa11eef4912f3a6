package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Role;
import kith.access.Step;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Period;
import kith.duedate.Sentence;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;
import kith.search.FoundChild;
import kith.search.LikelyChildren;

/**
 * A child starts to be looked after: who the child is, under which legal status, where the child lives and who works with the
 * child, in one sitting. A child who was looked after before gets another period on the same record.
 */
@Step
@SavesOnce
public class StartingCare {
    @Inject
    Care care;

    @Inject
    Handover handover;

    @Inject
    ChildNumbers numbers;

    @Inject
    LikelyChildren likely;

    @Inject
    Trail trail;

    /** Children of the council who may be the same as one of this name and date of birth, the likeliest first. */
    @Allowed(Permission.ADMIT_CHILD)
    public List<FoundChild> likely(String givenName, String familyName, LocalDate bornOn) {
        return likely.to(givenName, familyName, bornOn);
    }

    /**
     * Enters a child who was never looked after by the council.
     *
     * @param said who the child is; a blank number is replaced by one of Kith's
     * @param notThese children who are likely the same and who the officer said are others
     * @param whyLate why something that was late was late, or null
     * @throws LikelyTheSameChild if there are others who may be the same child
     * @throws CareContradicted if it cannot be so
     */
    @Allowed(Permission.ADMIT_CHILD)
    public Saved start(
            Submission form, ChildRecord.Child said, CareStart start, Set<ChildId> notThese, String whyLate) {
        CareContradicted.unlessSaid("child.bornOn", said.bornOn());
        CareContradicted.unlessSaid("child.sex", said.sex());
        refuseLikely(said, notThese);
        CareChange change = care.ofNew(numbered(known(said, start.fromOn())));
        begin(change, start, whyLate);
        trail.child(change.child);
        return Saved.row(change.child, change.periods.lastAdded());
    }

    /** Begins another period of a child whom the council looked after before. */
    @Allowed(Permission.ADMIT_CHILD)
    public Saved startAgain(ChildId child, Submission form, CareStart start, String whyLate) {
        CareChange change = care.of(child);
        change.details = known(change.details, start.fromOn());
        begin(change, start, whyLate);
        return Saved.row(child, change.periods.lastAdded());
    }

    /**
     * Corrects when a period began and why; the legal status and the placement that began with it begin on the corrected day.
     *
     * @throws kith.record.ChangedMeanwhile if somebody else corrected the period since
     */
    @Allowed(Permission.ADMIT_CHILD)
    public Saved correct(
            ChildId child, Submission form, Seen seen, LocalDate fromOn, String need, String why, String whyLate) {
        CareChange change = care.of(child);
        Held<Period> row = change.periods.at(seen);
        Period period = row.said();
        CareContradicted.unlessSaid("period.fromOn", fromOn);
        CareContradicted.unlessSaid("period.categoryOfNeed", need);
        change.periods.change(
                row,
                new Period(
                        fromOn,
                        period.toOn(),
                        need,
                        period.endReason(),
                        period.ceasingDecidedOn(),
                        period.ceasingApprovedOn()));
        change.statuses.beginLater(period.fromOn(), fromOn);
        change.placements.beginLater(period.fromOn(), fromOn);
        change.details = Known.from(change.details, period.fromOn(), fromOn);
        trail.detail(fromOn.toString());
        care.correct(change, why, Sentence.of("reason.started.corrected", fromOn), whyLate);
        return Saved.row(child, seen.row());
    }

    /**
     * Takes back a period that never was, with the legal statuses, placements, absences and allocations in it; whoever worked
     * with the child until it began goes on.
     */
    @Allowed(Permission.ADMIT_CHILD)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        CareChange change = care.of(child);
        Held<Period> row = change.periods.at(seen);
        LocalDate from = row.said().fromOn();
        LocalDate to = row.said().toOn();
        change.periods.remove(row);
        change.statuses.removeWithin(from, to);
        change.placements.removeWithin(from, to);
        change.absences.removeWithin(from, to);
        for (Role role : List.of(Role.SOCIAL_WORKER, Role.REVIEWING_OFFICER)) {
            change.allocations.takeBackWithin(
                    from, to, allocation -> allocation.role().equals(role.name()));
        }
        trail.detail(from.toString());
        care.takeBack(change, why, Sentence.of("reason.started.takenBack", from));
        return Saved.row(child, seen.row());
    }

    private void begin(CareChange change, CareStart start, String whyLate) {
        LocalDate from = start.fromOn();
        CareContradicted.unlessSaid("period.fromOn", from);
        CareContradicted.unlessSaid("period.categoryOfNeed", start.categoryOfNeed());
        CareContradicted.unlessSaid("status.code", start.legalStatus());
        change.periods.add(new Period(from, null, start.categoryOfNeed(), null, null, null));
        boolean holds = change.statuses.open().stream()
                .anyMatch(status -> status.said().code().equals(start.legalStatus()));
        if (!holds) {
            change.statuses.add(new ChildRecord.LegalStatus(from, start.legalStatus(), null));
        }
        change.placements.add(Stays.from(start.placement(), from));
        if (start.worker() != null) {
            handover.toOrAsBefore(change, Role.SOCIAL_WORKER, start.worker(), from, "TSPROC");
        }
        if (start.officer() != null) {
            LocalDate named = start.officerFrom() == null ? from : start.officerFrom();
            handover.toOrAsBefore(change, Role.REVIEWING_OFFICER, start.officer(), named, null);
        }
        protection(change, from, start.protectionPlanOn());
        trail.detail(from.toString());
        care.settle(change, Sentence.of("reason.started", from), whyLate);
    }

    /** Whether a child protection plan that stands goes on is still to be decided, by the first review. */
    private static void protection(CareChange change, LocalDate from, LocalDate madeOn) {
        if (madeOn == null) {
            return;
        }
        if (!madeOn.isBefore(from)) {
            throw CareContradicted.by("period.protectionPlanOn", "refusal.protection.after", from);
        }
        boolean known =
                change.protection.all().stream().anyMatch(plan -> plan.madeOn().equals(madeOn));
        if (!known) {
            change.protection.add(new ChildRecord.ProtectionPlan(madeOn, null, null, null, null, null, null));
        }
    }

    private void refuseLikely(ChildRecord.Child said, Set<ChildId> notThese) {
        List<FoundChild> others = likely.to(said.givenName(), said.familyName(), said.bornOn()).stream()
                .filter(found -> !notThese.contains(found.child()))
                .toList();
        if (!others.isEmpty()) {
            throw new LikelyTheSameChild(others);
        }
    }

    private ChildRecord.Child numbered(ChildRecord.Child said) {
        if (said.number() == null || said.number().isBlank()) {
            return Known.numbered(said, numbers.next());
        }
        numbers.refuseTaken(said.number());
        return said;
    }

    private static ChildRecord.Child known(ChildRecord.Child said, LocalDate from) {
        return Known.from(said, null, from);
    }
}
