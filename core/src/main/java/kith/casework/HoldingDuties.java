package kith.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.arrangement.Holds;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.check.HealthAssessmentRefused;
import kith.check.Verdict;
import kith.child.CaseChanged;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.duty.Duties;
import kith.duty.Duty;
import kith.duty.DutyCode;
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
 * Putting a duty on hold where the law pauses it, and nowhere else: the health assessment, while a child of sufficient
 * understanding refuses it (the Care Planning, Placement and Case Review (England) Regulations 2010, reg 7). A hold ends by
 * itself after its last day and does not undo that something is late.
 */
@Step
@SavesOnce
public class HoldingDuties {
    /** A refusal is of the assessment that is due; before the next one the child is asked again. */
    private static final int MONTHS_UNDER_FIVE = 6;

    private static final int MONTHS_FROM_FIVE = 12;

    @Inject
    Holds holds;

    @Inject
    WholeCase cases;

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
     * Puts the health assessment on hold.
     *
     * @throws FormRefused if the law does not pause it, or it was late before
     */
    @Allowed(Permission.ARRANGE)
    public Saved hold(ChildId child, Submission form, Refused said) {
        check(child, said, null);
        Held<ChildRecord.Hold> added = holds.add(child, row(said));
        trail.detail(said.fromOn() + " to " + said.untilOn());
        caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.hold", said.fromOn(), said.untilOn())));
        return Saved.row(child, added.id());
    }

    /** Corrects a hold; what it said before is kept with the reason. */
    @Allowed(Permission.ARRANGE)
    public Saved correct(ChildId child, Submission form, Seen seen, Refused said, String why, String whyLate) {
        check(child, said, seen.row());
        holds.correct(child, seen, row(said), correcting.because(why));
        trail.detail(said.fromOn() + " to " + said.untilOn());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.hold.corrected", said.fromOn()), whyLate));
        return Saved.row(child, seen.row());
    }

    /**
     * Ends a hold early, because the child no longer refuses.
     *
     * @param on its last day
     */
    @Allowed(Permission.ARRANGE)
    public Saved end(ChildId child, Submission form, Seen seen, LocalDate on) {
        ChildRecord.Hold said = held(child, seen.row()).said();
        Dates.done("untilOn", on, today.date());
        Dates.notBefore("untilOn", on, said.fromOn());
        Dates.notBefore("untilOn", said.untilOn(), on);
        holds.goOn(child, seen, new ChildRecord.Hold(said.duty(), said.fromOn(), on, said.recordedBy(), said.reason()));
        trail.detail(on.toString());
        caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.hold.ended", on)));
        return Saved.row(child, seen.row());
    }

    /** Takes back a hold that should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.ARRANGE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why, String whyLate) {
        LocalDate day = held(child, seen.row()).said().fromOn();
        holds.takeBack(child, seen, correcting.because(why));
        trail.detail(day.toString());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.hold.takenBack", day), whyLate));
        return Saved.row(child, seen.row());
    }

    /** One hold, to be looked at, ended or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.Hold> held(ChildId child, long id) {
        return holds.row(child, id).orElseThrow(() -> new NotFound("hold", id));
    }

    /** A child's holds, in order of their first days. */
    @Allowed(Permission.READ_CHILD)
    public List<Held<ChildRecord.Hold>> holds(ChildId child) {
        cases.of(child);
        return holds.rows(child);
    }

    /** Whether the law pauses the health assessment at all, and where it says so. */
    @Allowed(Permission.READ_CHILD)
    public Verdict pausedByLaw(ChildId child) {
        cases.of(child);
        return HealthAssessmentRefused.check(council.law(), today.date(), true, true);
    }

    private ChildRecord.Hold row(Refused said) {
        return new ChildRecord.Hold(
                DutyCode.HEALTH_ASSESSMENT.name(),
                said.fromOn(),
                said.untilOn(),
                current.get().name(),
                said.reason());
    }

    private void check(ChildId child, Refused said, Long except) {
        Dates.done("fromOn", said.fromOn(), today.date());
        if (said.untilOn() == null) {
            throw FormRefused.of("untilOn", "refused.date.missing");
        }
        Dates.notBefore("untilOn", said.untilOn(), said.fromOn());
        Verdict paused =
                HealthAssessmentRefused.check(council.law(), said.fromOn(), said.refusedByChild(), said.understands());
        if (paused.answer() == Verdict.Answer.REFUSED) {
            throw new FormRefused(
                    said.refusedByChild() ? "understands" : "refusedByChild", paused.why(), paused.authority());
        }
        if (said.reason() == null || said.reason().isBlank()) {
            throw FormRefused.of("reason", "refused.hold.reason");
        }
        checkAgainst(child, cases.of(child), said, except);
    }

    private void checkAgainst(ChildId child, ChildRecord record, Refused said, Long except) {
        boolean underFive = said.fromOn().isBefore(record.child().bornOn().plusYears(5));
        LocalDate latest = said.fromOn().plusMonths(underFive ? MONTHS_UNDER_FIVE : MONTHS_FROM_FIVE);
        if (said.untilOn().isAfter(latest)) {
            throw FormRefused.of("untilOn", "refused.hold.too-long", latest);
        }
        for (Held<ChildRecord.Hold> held : holds.rows(child)) {
            boolean other = except == null || held.id() != except;
            boolean apart = held.said().untilOn().isBefore(said.fromOn())
                    || said.untilOn().isBefore(held.said().fromOn());
            if (other && !apart) {
                throw FormRefused.of(
                        "fromOn",
                        "refused.hold.overlap",
                        held.said().fromOn(),
                        held.said().untilOn());
            }
        }
        refuseLate(record, said);
    }

    private void refuseLate(ChildRecord record, Refused said) {
        Duties.of(FactsOf.record(record), council.policy(), said.fromOn()).stream()
                .filter(duty -> duty.code() == DutyCode.HEALTH_ASSESSMENT && duty.outcome() == Duty.Outcome.OPEN)
                .map(Duty::dueOn)
                .filter(day -> day.isBefore(said.fromOn()))
                .findFirst()
                .ifPresent(day -> {
                    throw FormRefused.of("fromOn", "refused.hold.late", day);
                });
    }

    /**
     * A health assessment that a child refuses.
     *
     * @param fromOn from when the child refuses
     * @param untilOn until when; then the child is asked again
     * @param refusedByChild whether the child was asked and refuses
     * @param understands whether the child is of sufficient understanding to do so
     * @param reason in the officer's words
     */
    public record Refused(
            LocalDate fromOn, LocalDate untilOn, boolean refusedByChild, boolean understands, String reason) {}
}
