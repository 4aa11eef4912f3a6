package kith.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kith.access.NotFound;
import kith.access.Today;
import kith.allocation.Allocations;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.child.Children;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.legalstatus.Adoptions;
import kith.legalstatus.LegalStatuses;
import kith.legalstatus.Periods;
import kith.placement.Absences;
import kith.placement.MissingEpisodes;
import kith.placement.Placements;
import kith.protection.ProtectionPlans;
import kith.record.ByChild;
import kith.record.ChildId;
import kith.review.Reviews;

/** Opens a child's care for a step, and settles what the step changed: checked whole, written, told. */
@ApplicationScoped
class Care {
    @Inject
    Children children;

    @Inject
    Periods periods;

    @Inject
    Adoptions adoptions;

    @Inject
    LegalStatuses statuses;

    @Inject
    Placements placements;

    @Inject
    Absences absences;

    @Inject
    MissingEpisodes missing;

    @Inject
    Allocations allocations;

    @Inject
    ProtectionPlans protection;

    @Inject
    Reviews reviews;

    @Inject
    Correcting correcting;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Today today;

    /** @throws NotFound if the council has no such child */
    CareChange of(ChildId child) {
        ChildRecord.Child details = children.details(List.of(child)).get(child);
        if (details == null) {
            throw new NotFound("child", child.value());
        }
        return new CareChange(
                child,
                details,
                rows(ChildRecord.Period.class, periods, child),
                rows(ChildRecord.Adoption.class, adoptions, child),
                rows(ChildRecord.LegalStatus.class, statuses, child),
                rows(ChildRecord.Placement.class, placements, child),
                rows(ChildRecord.Absence.class, absences, child),
                rows(ChildRecord.Missing.class, missing, child),
                rows(ChildRecord.Allocation.class, allocations, child),
                rows(ChildRecord.ProtectionPlan.class, protection, child),
                reviews.held(child));
    }

    /** The care of a child who is not entered yet. */
    CareChange ofNew(ChildRecord.Child details) {
        return new CareChange(
                null,
                details,
                new Rows<>(ChildRecord.Period.class, periods, List.of()),
                new Rows<>(ChildRecord.Adoption.class, adoptions, List.of()),
                new Rows<>(ChildRecord.LegalStatus.class, statuses, List.of()),
                new Rows<>(ChildRecord.Placement.class, placements, List.of()),
                new Rows<>(ChildRecord.Absence.class, absences, List.of()),
                new Rows<>(ChildRecord.Missing.class, missing, List.of()),
                new Rows<>(ChildRecord.Allocation.class, allocations, List.of()),
                new Rows<>(ChildRecord.ProtectionPlan.class, protection, List.of()),
                List.of());
    }

    private static <R extends Record> Rows<R> rows(Class<R> type, ByChild<R> store, ChildId child) {
        return new Rows<>(type, store, store.rows(child));
    }

    /**
     * Settles what happened in the case.
     *
     * @param whyLate why something of it was done late, or null
     */
    void settle(CareChange change, Sentence reason, String whyLate) {
        enter(change);
        change.write(null);
        caseChanged.fire(CaseChanged.done(change.child, reason, whyLate));
    }

    /**
     * Settles a correction; what the rows said before is kept with why.
     *
     * @param whyLate why something that was late by it was late, or null
     */
    void correct(CareChange change, String why, Sentence reason, String whyLate) {
        enter(change);
        change.write(correcting.because(why));
        caseChanged.fire(CaseChanged.done(change.child, reason, whyLate));
    }

    /** Settles that something is taken back; nobody is asked why a date that comes back by it was missed. */
    void takeBack(CareChange change, String why, Sentence reason) {
        enter(change);
        change.write(correcting.because(why));
        caseChanged.fire(CaseChanged.of(change.child, reason));
    }

    private void enter(CareChange change) {
        change.refuseContradictions(today.date());
        change.child = children.enter(List.of(change.details)).ids().get(change.details.number());
    }
}
