package kith.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kith.access.CurrentOfficer;
import kith.access.Today;
import kith.careplan.PlanChanges;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.FormRefused;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;
import kith.review.Reviews;

/**
 * Writes significant changes of a child's plan with what stands behind each. Only a step may use it; it tells of the change of the
 * case itself.
 */
@ApplicationScoped
public class ConsideringChanges {
    private static final RowType<ChildRecord.PlanChange> CHANGE = RowTypes.of(ChildRecord.PlanChange.class);

    @Inject
    PlanChanges changes;

    @Inject
    TellingPlans telling;

    @Inject
    Reviews reviews;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer current;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * A change of the child's placement, or the end of being looked after, which are significant changes wherever the plan is kept
     * under review (councils' guides name them first). It is made already, so it cannot wait: a move in an emergency was not
     * practicable to consider, and says so.
     *
     * @param what what changes
     * @param on the day on which it changes
     * @throws FormRefused if neither is said, or no such review was held by that day
     */
    public void make(ChildId child, Sentence what, LocalDate on, Considered said) {
        if (said == null || said.notYet()) {
            throw FormRefused.of("reviewHeldOn", "refused.planChange.neither");
        }
        if (said.reviewHeldOn() != null && said.reviewHeldOn().isAfter(on)) {
            throw FormRefused.of("reviewHeldOn", "refused.planChange.afterwards", said.reviewHeldOn());
        }
        Held<ChildRecord.PlanChange> made =
                add(child, new ProposedChange(null, SignificantChanges.PLACEMENT, council.said(what), said));
        telling.tell(child, made.id(), made.said());
    }

    /**
     * What {@link #make} wrote of follows: the day of what changed was corrected, or it was taken back.
     *
     * @param now what changed as it is known now; null where it never did
     */
    public void follow(ChildId child, Sentence before, Sentence now, String why) {
        String words = council.said(before);
        changes.rows(child).stream()
                .filter(row -> row.said().what().equals(words) && !before.equals(now))
                .forEach(row -> follow(child, row, now, correcting.because(why)));
    }

    private void follow(ChildId child, Held<ChildRecord.PlanChange> row, Sentence now, Correction correction) {
        Seen seen = new Seen(row.id(), row.version());
        if (now == null) {
            changes.takeBack(child, seen, correction);
        } else {
            changes.correct(child, seen, CHANGE.with(row.said(), "what", council.said(now)), correction);
        }
    }

    Held<ChildRecord.PlanChange> add(ChildId child, ProposedChange said) {
        refuseUnknown(child, said.considered());
        int last = changes.held(child).stream()
                .mapToInt(ChildRecord.PlanChange::ordinal)
                .max()
                .orElse(0);
        ChildRecord.PlanChange raised = new ChildRecord.PlanChange(
                last + 1,
                said.version(),
                said.change(),
                said.what(),
                today.date(),
                current.get().name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return changes.add(child, decided(child, raised, said));
    }

    /** What a review considered needs no reason; a question is decided by its answer alone. */
    ChildRecord.PlanChange decided(ChildId child, ChildRecord.PlanChange change, ProposedChange said) {
        refuseUnknown(child, said.considered());
        boolean considered = !said.unsure() && said.considered().reviewHeldOn() != null;
        boolean made = !said.unsure() && !considered && !said.considered().notYet();
        trail.detail(said.change());
        if (made) {
            trail.why(said.considered().notPracticable());
        }
        return new ChildRecord.PlanChange(
                change.ordinal(),
                change.planVersion(),
                said.change(),
                said.what(),
                change.raisedOn(),
                change.raisedBy(),
                considered ? said.considered().reviewHeldOn() : null,
                made ? today.date() : null,
                made ? current.get().name() : null,
                made ? said.considered().notPracticable() : null,
                null,
                null,
                null);
    }

    private void refuseUnknown(ChildId child, Considered said) {
        LocalDate heldOn = said.reviewHeldOn();
        boolean unknown = heldOn != null
                && reviews.held(child).stream()
                        .noneMatch(review -> review.heldOn().equals(heldOn));
        if (unknown) {
            throw FormRefused.of("reviewHeldOn", "refused.planChange.review", heldOn);
        }
    }
}
