package kith.visit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.child.Children;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Recording visits by the council's representative (the Care Planning, Placement and Case Review (England) Regulations
 * 2010, regs 28 to 31, and their like in the other nations).
 */
@Step
@SavesOnce
public class Visiting {

    @Inject
    Visits visits;

    @Inject
    Children children;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Correcting correcting;

    @Inject
    Trail trail;

    /**
     * Records a visit made or attempted. One at which the child was not seen moves no date.
     *
     * @param whyLate why it was made after its date, or null
     * @throws VisitBeforeBirth if the child was not born yet
     * @throws VisitAlreadyRecorded if the same visitor's visit on the same day is recorded
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved record(ChildId child, Submission form, ChildRecord.Visit visit, String whyLate) {
        refuseBeforeBirth(child, visit);
        refuseTwice(child, visit, null);
        Held<ChildRecord.Visit> added = visits.add(child, visit);
        children.recordsBegin(child, Children.Kind.VISITS, visit.visitedOn());
        trail.detail(visit.visitedOn().toString());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.visit", visit.visitedOn()), whyLate));
        return Saved.row(child, added.id());
    }

    /**
     * Corrects a visit; what it said before is kept with the reason.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved correct(
            ChildId child, Submission form, Seen seen, ChildRecord.Visit visit, String why, String whyLate) {
        refuseBeforeBirth(child, visit);
        refuseTwice(child, visit, seen.row());
        visits.correct(child, seen, visit, correcting.because(why));
        trail.detail(visit.visitedOn().toString());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.visit.corrected", visit.visitedOn()), whyLate));
        return Saved.row(child, seen.row());
    }

    /** Takes back a visit that should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        LocalDate day = visit(child, seen.row()).said().visitedOn();
        visits.takeBack(child, seen, correcting.because(why));
        trail.detail(day.toString());
        caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.visit.takenBack", day)));
        return Saved.row(child, seen.row());
    }

    /** One visit, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.Visit> visit(ChildId child, long id) {
        return visits.row(child, id).orElseThrow(() -> new NotFound("visit", id));
    }

    private void refuseBeforeBirth(ChildId child, ChildRecord.Visit visit) {
        LocalDate bornOn = children.details(List.of(child)).get(child).bornOn();
        if (visit.visitedOn().isBefore(bornOn)) {
            throw new VisitBeforeBirth(bornOn);
        }
    }

    private void refuseTwice(ChildId child, ChildRecord.Visit visit, Long except) {
        Optional<Held<ChildRecord.Visit>> same = visits.rows(child).stream()
                .filter(held -> except == null || held.id() != except)
                .filter(held -> held.said().visitedOn().equals(visit.visitedOn())
                        && Objects.equals(held.said().visitor(), visit.visitor()))
                .findFirst();
        if (same.isPresent()) {
            throw new VisitAlreadyRecorded(same.get());
        }
    }
}
