package kith.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.CaseChanged;
import kith.child.Recording;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.duty.Readying;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.plugin.ListQuestion;
import kith.plugin.Preparation;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;
import kith.review.ReviewPreparations;
import kith.review.Reviews;

/** What is made ready ahead of reviews and what follows them: talk, papers, decisions, record, copies, plan, the next day. */
@Step
@SavesOnce
public class PreparingReviews {
    private static final Recording.Of<ChildRecord.ReviewPreparation> RECORDED = new Recording.Of<>(
            "reason.preparation", ChildRecord.ReviewPreparation::doneOn, said -> said.kind() + " " + said.doneOn());

    private static final RowType<ChildRecord.ReviewPreparation> PREPARATION =
            RowTypes.of(ChildRecord.ReviewPreparation.class);

    @Inject
    Reviews reviews;

    @Inject
    ReviewPreparations preparations;

    @Inject
    KeepingMeetings meetings;

    @Inject
    WholeCase cases;

    @Inject
    OfficersCouncil council;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Recording recording;

    @Inject
    Trail trail;

    /**
     * Records what followed a completed review. What is added goes on; what contradicts the record is a correction and needs a
     * reason.
     *
     * @param why why what was recorded is changed; null where it is only added to
     * @param whyLate why something was done after its date, or null
     */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved follow(ChildId child, Submission form, Seen seen, FollowUp said, String why, String whyLate) {
        ChildRecord.Review review = row(child, seen.row()).said();
        check(review, said);
        if (!said.contradicts(FollowUp.of(review))) {
            reviews.goOn(child, seen, said.row(review));
        } else if (why == null || why.isBlank()) {
            throw FormRefused.of("why", "refused.reason");
        } else {
            reviews.correct(child, seen, said.row(review), correcting.because(why));
        }
        trail.detail(review.heldOn().toString());
        caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.review.followed", review.heldOn()), whyLate));
        return Saved.row(child, seen.row());
    }

    /**
     * What follows a review has been done by the way: its record is whole as it closes, its decisions go out with the first copy, its
     * record with the last. For the steps that do so, which hold the case. What is recorded already stays.
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public void followed(ChildId child, LocalDate heldOn, FollowUp more, String whyLate) {
        Held<ChildRecord.Review> row = reviews.rows(child).stream()
                .filter(held -> held.said().heldOn().equals(heldOn))
                .findFirst()
                .orElseThrow(() -> new NotFound("review", heldOn));
        FollowUp standing = FollowUp.of(row.said());
        FollowUp now = standing.with(more);
        if (!now.equals(standing)) {
            reviews.goOn(child, new Seen(row.id(), row.version()), now.row(row.said()));
            caseChanged.fire(CaseChanged.done(child, Sentence.of("reason.review.followed", heldOn), whyLate));
        }
    }

    private void check(ChildRecord.Review review, FollowUp said) {
        LocalDate complete = review.completedOn();
        if (complete == null) {
            throw FormRefused.of("decisionsOn", "refused.review.not-complete", review.heldOn());
        }
        checkDay("decisionsOn", said.decisionsOn(), complete);
        checkDay("recordOn", said.recordOn(), complete);
        checkDay("distributedOn", said.distributedOn(), complete);
        checkDay("planUpdatedOn", said.planUpdatedOn(), complete);
    }

    private void checkDay(String field, LocalDate day, LocalDate complete) {
        Dates.notAhead(field, day, today.date());
        Dates.notBefore(field, day, complete);
    }

    /**
     * Moves or cancels the day agreed on at a review; the day it was is kept with the reason. The limit stays where it is.
     *
     * @param nextOn the new day, or null where none stands any more
     * @throws NextReviewTooLate if the day is past the limit
     */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved agreeNext(ChildId child, Submission form, Seen seen, LocalDate nextOn, String why) {
        ChildRecord.Review review = row(child, seen.row()).said();
        HeldReview held = meetings.held(child, review);
        HeldReview moved = new HeldReview(
                held.heldOn(),
                held.furtherMeetings(),
                held.completedOn(),
                held.adjournedOn(),
                held.withoutMeeting(),
                held.agreed(),
                held.participation(),
                nextOn);
        new ReviewRules(cases.of(child), review, council.policy(), council.answers(), today.date()).checkNext(moved);
        reviews.correct(child, seen, moved.row(review), correcting.because(why));
        trail.detail(review.heldOn().toString());
        caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.review.nextAgreed", review.heldOn())));
        return Saved.row(child, seen.row());
    }

    /**
     * Records that something was made ready, or that a paper followed a review.
     *
     * @param whyLate why it was done after its date, or null
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved prepare(ChildId child, Submission form, ChildRecord.ReviewPreparation said, String whyLate) {
        check(said);
        boolean twice = recording
                .against(preparations, child, null, other -> PREPARATION
                        .key(other)
                        .equals(PREPARATION.key(said)))
                .isPresent();
        if (twice) {
            throw FormRefused.of("doneOn", "refused.preparation.twice", said.doneOn());
        }
        return recording.add(RECORDED, preparations, child, said, whyLate);
    }

    /**
     * Everybody who is asked to a review was written to, which is what some of the council's preparations wait for; for the step that
     * sends the last pack, which holds the case. What is recorded already stays.
     *
     * @param since from which day on a record of it belongs to this review
     * @param on when the last went out
     * @param whyLate why that was after its date, or null
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public void packsSent(ChildId child, LocalDate since, LocalDate on, String whyLate) {
        List<ChildRecord.ReviewPreparation> held = cases.of(child).reviewPreparations();
        council.answers().items(ListQuestion.PREPARATIONS, Preparation.class).stream()
                .filter(item -> item.done() == Preparation.Done.PACKS_SENT)
                .filter(item -> held.stream()
                        .noneMatch(one ->
                                one.kind().equals(item.code()) && !one.doneOn().isBefore(since)))
                .forEach(item -> recording.add(
                        RECORDED, preparations, child, new ChildRecord.ReviewPreparation(item.code(), on), whyLate));
    }

    /** Corrects a preparation; what it said before is kept with the reason. */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved correct(
            ChildId child, Submission form, Seen seen, ChildRecord.ReviewPreparation said, String why, String whyLate) {
        check(said);
        return recording.correct(RECORDED, preparations, child, seen, said, why, whyLate);
    }

    /** What belongs to a preparation is said with it; only what needs the child may be left with a reason. */
    private void check(ChildRecord.ReviewPreparation said) {
        Dates.done("doneOn", said.doneOn(), today.date());
        boolean left = said.notDone() != null;
        if (left && !Readying.mayBeLeft(said.kind())) {
            throw FormRefused.of("notDone", "refused.preparation.left");
        }
        if (left) {
            needed("words", said.words(), "refused.preparation.reason");
        } else if (said.kind().equals(Readying.STRATEGY.code())) {
            needed("words", said.words(), "refused.preparation.strategy");
        } else if (said.kind().equals(Readying.PRIVATE_TALK.code())) {
            needed("issues", said.issues(), "refused.preparation.issues");
            needed("involvement", said.involvement(), "refused.preparation.involvement");
        } else if (said.kind().equals(Readying.ADVOCATE.code())) {
            needed("knowsAdvocate", said.knowsAdvocate(), "refused.preparation.advocate");
        }
    }

    private static void needed(String field, Object answer, String key) {
        if (answer == null || answer instanceof String words && words.isBlank()) {
            throw FormRefused.of(field, key);
        }
    }

    /** Takes back a preparation that should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, preparations, child, seen, why);
    }

    /** A child's reviews with what followed them, to be added to. */
    @Allowed(Permission.READ_CHILD)
    public List<Held<ChildRecord.Review>> reviews(ChildId child) {
        cases.of(child);
        return reviews.rows(child);
    }

    /** What was made ready once, to be looked at, corrected or taken back. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.ReviewPreparation> preparation(ChildId child, long id) {
        return recording.row(preparations, child, id);
    }

    private Held<ChildRecord.Review> row(ChildId child, long id) {
        return reviews.row(child, id).orElseThrow(() -> new NotFound("review", id));
    }
}
