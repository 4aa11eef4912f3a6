package kith.oversight;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord.PlanningRating;
import kith.caserecord.ChildRecord.Review;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.Recording;
import kith.council.OfficersCouncil;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.plugin.PracticeQuestion;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.review.Reviews;

/** Rating the council's planning at a review, in councils whose reviewing officers do; and the summary of all ratings. */
@Step
@SavesOnce
public class RatingPlanning {
    private static final RowType<PlanningRating> RATING = RowTypes.of(PlanningRating.class);
    private static final Recording.Of<PlanningRating> RECORDED =
            new Recording.Of<>("reason.rating", PlanningRating::reviewHeldOn, PlanningRating::reviewHeldOn);

    @Inject
    PlanningRatings ratings;

    @Inject
    JpaRatingSummary summary;

    @Inject
    Reviews reviews;

    @Inject
    OfficersCouncil council;

    @Inject
    Recording recording;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /** Whether reviewing officers of the council rate its planning. */
    @Allowed(Permission.SEE_COUNCIL)
    public boolean isDone() {
        return council.answers().does(PracticeQuestion.OFFICERS_RATE_PLANNING);
    }

    /**
     * Rates the planning at a review.
     *
     * @throws FormRefused if the council's officers do not rate, the child has no such complete review, or it is rated already
     */
    @Allowed(Permission.OVERSEE)
    public Saved rate(ChildId child, Submission form, PlanningRating said) {
        check(child, said);
        boolean twice = ratings.held(child).stream()
                .anyMatch(other -> other.reviewHeldOn().equals(said.reviewHeldOn()));
        if (twice) {
            throw FormRefused.of("reviewHeldOn", "refused.rating.twice", said.reviewHeldOn());
        }
        return recording.add(RECORDED, ratings, child, mine(said), null);
    }

    /** Corrects a rating; what it said before is kept with the reason. */
    @Allowed(Permission.OVERSEE)
    public Saved correct(ChildId child, Submission form, Seen seen, PlanningRating said, String why) {
        check(child, said);
        return recording.correct(RECORDED, ratings, child, seen, mine(said), why, null);
    }

    /** Takes back a rating that should not have been recorded. */
    @Allowed(Permission.OVERSEE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, ratings, child, seen, why);
    }

    /** One rating, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<PlanningRating> rating(ChildId child, long id) {
        return recording.row(ratings, child, id);
    }

    /** How the planning of the council was rated in the last twelve months: every grade, the best first. */
    @Allowed(Permission.SEE_DESK)
    public List<RatingSummary> summary() {
        return summary.since(today.date().minusYears(1));
    }

    private PlanningRating mine(PlanningRating said) {
        LocalDate day = today.date();
        return RATING.with(
                RATING.with(said, "rated_on", day), "rated_by", officer.get().name());
    }

    private void check(ChildId child, PlanningRating said) {
        if (!isDone()) {
            throw FormRefused.of(null, "refused.rating.practice");
        }
        needed("quality", said.quality());
        needed("effectiveness", said.effectiveness());
        boolean held = reviews.held(child).stream()
                .filter(review -> review.completedOn() != null)
                .map(Review::heldOn)
                .anyMatch(day -> day.equals(said.reviewHeldOn()));
        if (!held) {
            throw FormRefused.of("reviewHeldOn", "refused.rating.review");
        }
    }

    private static void needed(String field, String said) {
        if (said == null) {
            throw FormRefused.of(field, "refused.rating.missing");
        }
    }
}
