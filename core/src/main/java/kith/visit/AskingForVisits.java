package kith.visit;

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

/** Recording that a visit was asked for, or that a notice of concern about a home came; both ask for a visit soon. */
@Step
@SavesOnce
public class AskingForVisits {

    @Inject
    VisitRequests requests;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Records a request for a visit or a notice of concern.
     *
     * @param whyLate why it was done after its date, or null
     * @throws FormRefused if the day is still to come, or the same is recorded
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved record(ChildId child, Submission form, ChildRecord.VisitRequest said, String whyLate) {
        check(child, said, null);
        Held<ChildRecord.VisitRequest> added = requests.add(child, said);
        trail.detail(said.requestedOn().toString());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.visitRequest", said.requestedOn()), whyLate));
        return Saved.row(child, added.id());
    }

    /**
     * Corrects a request for a visit or a notice of concern; what it said before is kept with the reason.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved correct(
            ChildId child, Submission form, Seen seen, ChildRecord.VisitRequest said, String why, String whyLate) {
        check(child, said, seen.row());
        requests.correct(child, seen, said, correcting.because(why));
        trail.detail(said.requestedOn().toString());
        caseChanged.fire(
                CaseChanged.done(child, Sentence.of("reason.visitRequest.corrected", said.requestedOn()), whyLate));
        return Saved.row(child, seen.row());
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        LocalDate day = request(child, seen.row()).said().requestedOn();
        requests.takeBack(child, seen, correcting.because(why));
        trail.detail(day.toString());
        caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.visitRequest.takenBack", day)));
        return Saved.row(child, seen.row());
    }

    /** One row, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.VisitRequest> request(ChildId child, long id) {
        return requests.row(child, id).orElseThrow(() -> new NotFound("request", id));
    }

    private void check(ChildId child, ChildRecord.VisitRequest said, Long except) {
        Dates.done("requestedOn", said.requestedOn(), today.date());
        boolean twice = requests.rows(child).stream()
                .filter(held -> except == null || held.id() != except)
                .anyMatch(held -> held.said().equals(said));
        if (twice) {
            throw FormRefused.of("requestedOn", "refused.request.twice", said.requestedOn());
        }
    }
}
