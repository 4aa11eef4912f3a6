package kith.demonstration;

import java.util.List;
import kith.caserecord.ChildRecord.PlanningRating;
import kith.caserecord.ChildRecord.Review;

/** Tells how reviewing officers rated the planning at the reviews of the last year, where a council's officers do. */
final class RatingHistory {
    private static final List<String> GRADES = List.of(
            "GOOD", "GOOD", "GOOD", "OUTSTANDING", "REQUIRES_IMPROVEMENT", "REQUIRES_IMPROVEMENT", "INADEQUATE");

    private final Life life;
    private final Chance chance;

    /** A chance of its own, so that nothing else in the stories changes with it. */
    RatingHistory(Life life) {
        this.life = life;
        chance = new Chance(61 * life.number.hashCode() + 1L);
    }

    void tell() {
        if (life.scene.council().rates()) {
            life.reviews.stream()
                    .filter(review ->
                            review.completedOn() != null && review.completedOn().isAfter(life.end.minusMonths(9)))
                    .filter(review -> chance.percent(70))
                    .forEach(this::rate);
        }
    }

    private void rate(Review review) {
        String quality = chance.of(GRADES);
        life.planningRatings.add(new PlanningRating(
                review.heldOn(),
                quality,
                chance.percent(70) ? quality : chance.of(GRADES),
                quality.equals("INADEQUATE") ? "Two parts are empty and the health plan is of last year." : null,
                review.completedOn(),
                life.household.officer.name()));
    }
}
