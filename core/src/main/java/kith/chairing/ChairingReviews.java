package kith.chairing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.casework.FollowUp;
import kith.casework.HeldReview;
import kith.casework.PreparingReviews;
import kith.casework.Reviewing;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.meeting.KeepingRecords;
import kith.meeting.WorkedReview;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;
import kith.review.Reviews;

/**
 * Working a review through (the Care Planning, Placement and Case Review (England) Regulations 2010, regs 35 to 38, and their like in
 * the other nations): earlier actions, the plan part by part, the topics, the child, what is decided. It may be saved at any time and
 * goes on until it is complete; it closes when nothing is missing.
 */
@Step
@SavesOnce
public class ChairingReviews {

    @Inject
    Reviewing reviewing;

    @Inject
    PreparingReviews preparing;

    @Inject
    Reviews reviews;

    @Inject
    KeepingRecords records;

    @Inject
    ReviewAgendas agendas;

    @Inject
    DecidedActions actions;

    @Inject
    ReviewTasks tasks;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Records a review with what was said and decided at it.
     *
     * @param whyLate why it was held after its date, or null
     * @throws ReviewIncomplete if it is to close and something is missing
     * @throws kith.casework.NextReviewTooLate if the next day agreed on is past the limit
     */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved record(ChildId child, Submission form, ChairedReview said, String whyLate) {
        ReviewAgenda agenda = agendas.of(child, null);
        check(agenda, said);
        Saved saved = reviewing.record(child, said.held(), whyLate);
        keep(child, agenda, said, null);
        recorded(child, said, whyLate);
        return saved;
    }

    /** Goes on with a review that is open; see {@link #record}. What was recorded before was right, so no reason is asked. */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved goOn(ChildId child, Submission form, Seen seen, ChairedReview said, String whyLate) {
        ReviewAgenda agenda = agendas.of(child, heldOn(child, seen.row()));
        check(agenda, said);
        guarded(child, seen, () -> reviewing.goOn(child, seen, said.held(), whyLate));
        keep(child, agenda, said, null);
        recorded(child, said, whyLate);
        return Saved.row(child, seen.row());
    }

    /**
     * Corrects a review and what was said at it; each row that changes keeps what it said with the reason. Open actions follow their
     * decision.
     *
     * @throws ChangedMeanwhile if somebody else corrected it since; carries a {@link ChairedReview}
     */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved correct(ChildId child, Submission form, Seen seen, ChairedReview said, String why, String whyLate) {
        LocalDate before = heldOn(child, seen.row());
        ReviewAgenda agenda = agendas.of(child, before);
        check(agenda, said);
        List<ChildRecord.ReviewDecision> decided = decisions(child, before);
        guarded(child, seen, () -> reviewing.correct(child, seen, said.held(), why, whyLate));
        Correction correction = correcting.because(why);
        actions.correct(
                child, before, decided, said.held().heldOn(), said.worked().decisions(), correction);
        tasks.follow(child, before, said.held().heldOn(), correction);
        boolean changed = keep(child, agenda, said, correction);
        renewIf(changed, child, seen);
        return Saved.row(child, seen.row());
    }

    /** Takes a review back that should not have been recorded, with what was said at it and the actions still open. */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        LocalDate heldOn = heldOn(child, seen.row());
        List<ChildRecord.ReviewDecision> decided = decisions(child, heldOn);
        Saved saved = reviewing.takeBack(child, seen, why);
        Correction correction = correcting.because(why);
        actions.correct(child, heldOn, decided, heldOn, List.of(), correction);
        tasks.follow(child, heldOn, null, correction);
        return saved;
    }

    /**
     * Keeps that the child challenges a decision. Offering an advocate and explaining how to complain becomes an action.
     *
     * @param decision the decision's place in the review's list
     * @param words what the child says
     * @throws FormRefused if the review made no such decision, or that one is challenged already
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved challenge(ChildId child, Submission form, long review, int decision, String words) {
        LocalDate heldOn = heldOn(child, review);
        WorkedReview worked = records.of(child, heldOn).orElseThrow(() -> new NotFound("review", heldOn));
        ChildRecord.ReviewDecision challenged = worked.decisions().stream()
                .filter(one -> one.ordinal() == decision)
                .findFirst()
                .orElseThrow(() -> FormRefused.of("decision", "refused.challenge.decision"));
        String code = Integer.toString(decision);
        if (worked.item(WorkedReview.CHALLENGE, code).isPresent()) {
            throw FormRefused.of("decision", "refused.challenge.twice");
        }
        records.add(child, new ChildRecord.ReviewItem(heldOn, WorkedReview.CHALLENGE, code, null, words));
        Sentence task = Sentence.of("task.challenge", heldOn, challenged.what());
        tasks.add(child, agendas.whole(child), heldOn, task);
        trail.detail(heldOn.toString());
        return Saved.row(child, review);
    }

    /** One review with what was said at it, to be gone on with, looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChairedReview> review(ChildId child, long id) {
        Held<HeldReview> held = reviewing.review(child, id);
        LocalDate heldOn = held.said().heldOn();
        return new Held<>(
                held.id(),
                held.version(),
                new ChairedReview(held.said(), records.of(child, heldOn).orElse(null)));
    }

    /**
     * What a review goes through.
     *
     * @param id the review's row, null for one that is still to be recorded
     */
    @Allowed(Permission.READ_CHILD)
    public ReviewAgenda agenda(ChildId child, Long id) {
        return agendas.of(child, id == null ? null : heldOn(child, id));
    }

    /** Nothing is missing of a review that closes, so its record is whole. */
    private void recorded(ChildId child, ChairedReview said, String whyLate) {
        if (said.closes()) {
            preparing.followed(child, said.held().heldOn(), new FollowUp(null, today.date(), null, null), whyLate);
        }
    }

    private void check(ReviewAgenda agenda, ChairedReview said) {
        Dates.notAhead("rightsToldOn", said.worked().record().rightsToldOn(), today.date());
        if (said.closes()) {
            List<ReviewIncomplete.Missing> missing = Closing.missing(agenda, said);
            if (!missing.isEmpty()) {
                throw new ReviewIncomplete(missing);
            }
        }
    }

    private boolean keep(ChildId child, ReviewAgenda agenda, ChairedReview said, Correction correction) {
        LocalDate heldOn = said.held().heldOn();
        boolean changed = records.settle(child, said.worked(), correction);
        actions.follow(child, heldOn, said.worked());
        if (said.closes()) {
            actions.begin(child, heldOn, said.worked().decisions());
            tasks.begin(child, agenda, said);
        }
        return changed;
    }

    /** What belongs to a review changed while its row says the same: nobody corrects both at once unawares. */
    private void renewIf(boolean changed, ChildId child, Seen seen) {
        boolean same = reviews.row(child, seen.row())
                .map(row -> row.version() == seen.version())
                .orElse(false);
        if (changed && same) {
            reviews.renew(child, seen);
        }
    }

    private void guarded(ChildId child, Seen seen, Runnable step) {
        try {
            step.run();
        } catch (ChangedMeanwhile changed) {
            Optional<Held<ChildRecord.Review>> row = reviews.row(child, seen.row());
            throw new ChangedMeanwhile(row.map(held -> review(child, held.id())).orElse(null));
        }
    }

    private List<ChildRecord.ReviewDecision> decisions(ChildId child, LocalDate heldOn) {
        return records.of(child, heldOn).map(WorkedReview::decisions).orElse(List.of());
    }

    private LocalDate heldOn(ChildId child, long id) {
        return reviewing.review(child, id).said().heldOn();
    }
}
