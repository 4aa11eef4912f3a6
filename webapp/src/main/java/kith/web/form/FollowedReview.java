package kith.web.form;

import java.time.LocalDate;
import java.util.List;
import kith.planning.ReviewsOfVersion;
import kith.web.Choice;
import kith.web.Text;

/** The field of the review that a version of a care plan follows. */
final class FollowedReview {
    static final String FIELD = "reviewHeldOn";

    private FollowedReview() {}

    static List<Choice> choices(ReviewsOfVersion reviews, Text text) {
        return reviews.held().stream()
                .map(day -> new Choice(day.toString(), text.of("carePlan.follows.one", day), false))
                .toList();
    }

    /** The value of the review that is chosen until somebody chooses another; empty where none is. */
    static String likely(ReviewsOfVersion reviews) {
        return reviews.likely() == null ? "" : reviews.likely().toString();
    }

    /** The review that is chosen, null where none is. */
    static LocalDate chosen(Answers answers) {
        String review = answers.words(FIELD);
        return review == null || !review.matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(review);
    }
}
