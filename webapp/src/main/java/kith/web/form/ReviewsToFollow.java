package kith.web.form;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.overview.ChildReviews;
import kith.web.Choice;
import kith.web.Text;

/** The reviews whose decisions a version of a care plan may take up, the latest first. */
final class ReviewsToFollow {
    private final List<ChildRecord.Review> held;

    ReviewsToFollow(ChildReviews reviews) {
        held = reviews.reviews().stream().map(review -> review.said()).toList();
    }

    List<Choice> choices(Text text) {
        return held.stream()
                .map(ChildRecord.Review::heldOn)
                .map(day -> new Choice(day.toString(), text.of("carePlan.follows.one", day), false))
                .toList();
    }

    /** The last review that is complete, from this day on where one is given: a version that follows an open one has to wait for it. */
    String last(LocalDate from) {
        return held.stream()
                .filter(review -> review.completedOn() != null)
                .map(ChildRecord.Review::heldOn)
                .filter(day -> from == null || !day.isBefore(from))
                .findFirst()
                .map(LocalDate::toString)
                .orElse("");
    }

    /** The review that is chosen, null where none is. */
    static LocalDate chosen(Answers answers) {
        String review = answers.words("reviewHeldOn");
        return review == null || !review.matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(review);
    }
}
