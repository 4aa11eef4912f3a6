package kith.health;

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

/** Recording on which day a health assessment or a dental check was done. */
@Step
@SavesOnce
public class CheckingHealth {

    @Inject
    HealthEvents events;

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
     * Records a health assessment or dental check.
     *
     * @param whyLate why it was done after its date, or null
     * @throws FormRefused if the day is still to come, or the same is recorded
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved record(ChildId child, Submission form, ChildRecord.Health said, String whyLate) {
        check(child, said, null);
        Held<ChildRecord.Health> added = events.add(child, said);
        children.recordsBegin(child, Children.Kind.HEALTH, said.doneOn());
        trail.detail(said.kind() + " " + said.doneOn());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.health", said.doneOn()), whyLate));
        return Saved.row(child, added.id());
    }

    /**
     * Corrects a health assessment or dental check; what it said before is kept with the reason.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_PLAN)
    public Saved correct(
            ChildId child, Submission form, Seen seen, ChildRecord.Health said, String why, String whyLate) {
        check(child, said, seen.row());
        events.correct(child, seen, said, correcting.because(why));
        trail.detail(said.kind() + " " + said.doneOn());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.health.corrected", said.doneOn()), whyLate));
        return Saved.row(child, seen.row());
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_PLAN)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        LocalDate day = event(child, seen.row()).said().doneOn();
        events.takeBack(child, seen, correcting.because(why));
        trail.detail(day.toString());
        caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.health.takenBack", day)));
        return Saved.row(child, seen.row());
    }

    /** One row, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.Health> event(ChildId child, long id) {
        return events.row(child, id).orElseThrow(() -> new NotFound("health event", id));
    }

    private void check(ChildId child, ChildRecord.Health said, Long except) {
        Dates.done("doneOn", said.doneOn(), today.date());
        boolean twice = events.rows(child).stream()
                .filter(held -> except == null || held.id() != except)
                .anyMatch(held -> held.said().equals(said));
        if (twice) {
            throw FormRefused.of("doneOn", "refused.health.twice", said.doneOn());
        }
    }
}
