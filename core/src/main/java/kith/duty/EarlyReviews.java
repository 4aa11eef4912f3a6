package kith.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.ReviewRequest;
import kith.plugin.LimitQuestion;

/**
 * What calls for a review before its ordinary date: a significant change of the plan that could not wait for one, a visit that showed
 * a concern, and a request that the reviewing officer agreed to (the Care Planning, Placement and Case Review (England) Regulations
 * 2010, regs 30, 32(2) and 33(3)).
 */
final class EarlyReviews {

    /**
     * One of these.
     *
     * @param occasion what it belongs to
     * @param on the day of it
     * @param deadline by when the review is held; null where no rule says
     * @param heldOn the review that answers it, or null
     * @param facts what happened, in words
     */
    record Call(String occasion, LocalDate on, Deadline deadline, LocalDate heldOn, Sentence... facts) {}

    private final Reckoning reckoning;
    private final Period period;

    EarlyReviews(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
    }

    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (ReviewRequest request : reckoning.child.reviewRequests()) {
            if (Life.isIn(period, request.on())) {
                switch (request.kind()) {
                    case CHANGE -> calls.add(happened(request.on(), "change", "fact.plan-changed"));
                    case CONCERN -> calls.add(happened(request.on(), "concern", "fact.visit-concern"));
                    case ASKED -> {
                        if (request.asked().broughtTo() != null) {
                            calls.add(agreed(request));
                        }
                    }
                    default -> {}
                }
            }
        }
        return calls;
    }

    /** By when the next review is to be held because of one of these; null where none calls for it any more. */
    LocalDate next() {
        LocalDate next = null;
        for (Call call : calls()) {
            boolean open = call.heldOn() == null && call.deadline() != null;
            if (open && (next == null || call.deadline().on().isBefore(next))) {
                next = call.deadline().on();
            }
        }
        return next;
    }

    /** Any review from that day on looks at it. */
    private Call happened(LocalDate day, String kind, String fact) {
        LocalDate heldOn = firstReview(day);
        LocalDate stopped = Reckoning.first(heldOn, period.to());
        Deadline deadline = reckoning.deadline(LimitQuestion.EARLY_REVIEW, day, stopped);
        return new Call(kind + " " + day, day, deadline, heldOn, Sentence.of(fact, day));
    }

    private Call agreed(ReviewRequest request) {
        ReviewRequest.Asked asked = request.asked();
        LocalDate to = asked.broughtTo();
        return new Call(
                occasion(request),
                request.on(),
                Deadline.within(
                        request.on(),
                        to,
                        Sentence.of("law.brought-forward"),
                        reckoning.authority(LimitQuestion.REVIEW_REQUEST, request.on())),
                after(request.on()),
                fact(request),
                Sentence.of("fact.brought-forward", asked.answeredOn(), to));
    }

    /** The occasion of a request, the same for its answer and for the review that it brings forward. */
    static String occasion(ReviewRequest request) {
        ReviewRequest.Asked asked = request.asked();
        return "asked " + request.on() + " " + word(asked.by()) + " " + word(asked.cause());
    }

    /** Who asked when. */
    static Sentence fact(ReviewRequest request) {
        String key = "fact.review-asked." + word(request.asked().by());
        return Sentence.of(key, request.on());
    }

    private static String word(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first review after a day: what is asked for at a review is another one. */
    LocalDate after(LocalDate day) {
        return firstReview(day.plusDays(1));
    }

    LocalDate firstReview(LocalDate from) {
        for (Review review : reckoning.child.reviews()) {
            if (!review.heldOn().isBefore(from) && Life.isIn(period, review.heldOn())) {
                return review.heldOn();
            }
        }
        return null;
    }
}
