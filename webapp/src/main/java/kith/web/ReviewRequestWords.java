package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.caserecord.ChildRecord;

/** What is said of a request for a review before its date. */
@Named
@RequestScoped
public class ReviewRequestWords {

    @Inject
    private Text text;

    /** Who asked when, and why. */
    public String asked(ChildRecord.ReviewRequest request) {
        String who = text.get("askReview.asker." + request.asker());
        String named = request.askedBy() == null ? who : text.of("askReview.named", who, request.askedBy());
        return text.of("askReview.asked", named, request.askedOn(), text.get("askReview.cause." + request.cause()));
    }

    /** What came of it. */
    public String answer(ChildRecord.ReviewRequest request) {
        if (request.waits()) {
            return text.get("askReview.waits");
        }
        String answered = request.broughtTo() == null
                ? text.of("askReview.refused", request.answeredBy(), request.answeredOn())
                : text.of("askReview.agreed", request.answeredBy(), request.answeredOn(), request.broughtTo());
        return request.answer() == null ? answered : text.of("askReview.because", answered, request.answer());
    }

    /** Brought forward or not. */
    public List<Choice> yesNo() {
        return List.of(
                new Choice("yes", text.get("askReview.agreed.yes"), false),
                new Choice("no", text.get("askReview.agreed.no"), false));
    }
}
