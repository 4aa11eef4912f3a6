package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Review;
import kith.plugin.LimitQuestion;

/** When reviews are due, when an opened one must be complete, and when one must be a meeting. */
final class ReviewSchedule {
    private final Reckoning reckoning;
    private final Period period;

    ReviewSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
    }

    void add(List<ReviewChain.Link> chain) {
        for (int at = 0; at < chain.size(); at++) {
            ReviewChain.Link link = chain.get(at);
            if (link.deadline() != null) {
                Review next = at + 1 < chain.size() ? chain.get(at + 1).review() : null;
                addReview(link, next);
                addCompletion(link, next);
            }
        }
        addMeetings(chain);
    }

    private void addReview(ReviewChain.Link link, Review next) {
        Review review = link.review();
        if (link.basis() == ReviewChain.Basis.LATEST_POSSIBLE) {
            addAfterUnknown(link);
        } else if (isOpen(review, next)
                && !review.heldOn().isAfter(link.deadline().on())) {
            Sentence result = Sentence.of("result.review-not-complete", review.heldOn());
            reckoning.onHold(link.code(), link.occasion(), link.deadline(), result, link.facts());
        } else {
            reckoning.settle(
                    link.code(),
                    link.occasion(),
                    link.deadline(),
                    Records.REVIEWS,
                    link.from(),
                    review == null ? null : review.heldOn(),
                    period.to(),
                    link.facts());
        }
    }

    /** A review found in the records is not judged by one that is not known; while none is found, the last possible day counts. */
    private void addAfterUnknown(ReviewChain.Link link) {
        if (link.review() != null) {
            reckoning.notKnown(
                    link.code(), link.occasion(), link.deadline().withoutDay(), Records.REVIEWS, link.facts());
        } else if (period.to() == null) {
            reckoning.open(link.code(), link.occasion(), link.deadline(), link.facts());
        }
    }

    /** Whether a review is still to be completed: the next was not held and the child is still looked after. */
    private boolean isOpen(Review review, Review next) {
        return review != null && review.completedOn() == null && next == null && period.to() == null;
    }

    /** An adjourned review has its own limit; a series of meetings must end by the limit of the review itself. */
    private void addCompletion(ReviewChain.Link link, Review next) {
        Review review = link.review();
        if (review == null || isSingle(review)) {
            return;
        }
        boolean adjourned = review.adjournedOn() != null;
        if (!adjourned && link.basis() != ReviewChain.Basis.KNOWN) {
            return;
        }
        LocalDate ended = next == null ? period.to() : next.heldOn();
        LocalDate stopped = Reckoning.first(review.completedOn(), ended);
        Deadline deadline = adjourned
                ? reckoning.deadline(LimitQuestion.REVIEW_ADJOURNMENT, review.adjournedOn(), stopped)
                : link.deadline().on(link.deadline().on(), Sentence.of("law.review-series"));
        // A series whose limit had passed before the records began is no breach that Kith knows of.
        boolean limitPassed = !adjourned && deadline.on().isBefore(review.heldOn());
        LocalDate since = limitPassed ? deadline.on() : review.heldOn();
        reckoning.settle(
                DutyCode.REVIEW_COMPLETION,
                "review " + review.heldOn(),
                deadline,
                Records.REVIEWS,
                since,
                review.completedOn(),
                ended,
                adjourned
                        ? Sentence.of("fact.review-adjourned", review.adjournedOn())
                        : Sentence.of("fact.review-opened", review.heldOn()));
    }

    private static boolean isSingle(Review review) {
        return review.adjournedOn() == null
                && review.meetings().size() <= 1
                && review.heldOn().equals(review.completedOn());
    }

    /** Once a review was held without a meeting, the next meeting is due a year after the last, and by the next review. */
    private void addMeetings(List<ReviewChain.Link> chain) {
        LocalDate lastMeeting = null;
        Deadline owed = null;
        LocalDate without = null;
        for (int at = 0; at < chain.size(); at++) {
            Review review = chain.get(at).review();
            if (review == null) {
                continue;
            }
            if (review.withoutMeeting()) {
                without = review.heldOn();
                owed = lastMeeting == null
                        ? null
                        : meetingDue(lastMeeting, nextMeeting(chain, at), nextDeadline(chain, at));
            } else {
                addMeeting(lastMeeting, without, owed, review.heldOn());
                lastMeeting = review.heldOn();
                owed = null;
            }
        }
        addMeeting(lastMeeting, without, owed, null);
    }

    private Deadline meetingDue(LocalDate lastMeeting, LocalDate nextMeeting, Deadline nextReview) {
        Deadline year = reckoning.deadline(
                LimitQuestion.REVIEW_MEETING, lastMeeting, Reckoning.first(nextMeeting, period.to()));
        if (year == null || nextReview == null) {
            return year;
        }
        return year.noLaterThan(nextReview.on(), Sentence.of("law.review-meeting-next", nextReview.on()));
    }

    private static LocalDate nextMeeting(List<ReviewChain.Link> chain, int after) {
        for (ReviewChain.Link link : chain.subList(after + 1, chain.size())) {
            if (link.review() != null && !link.review().withoutMeeting()) {
                return link.review().heldOn();
            }
        }
        return null;
    }

    private static Deadline nextDeadline(List<ReviewChain.Link> chain, int at) {
        return at + 1 < chain.size() ? chain.get(at + 1).deadline() : null;
    }

    private void addMeeting(LocalDate lastMeeting, LocalDate without, Deadline owed, LocalDate heldOn) {
        if (owed == null) {
            return;
        }
        reckoning.settle(
                DutyCode.REVIEW_MEETING,
                "after meeting " + lastMeeting,
                owed,
                Records.REVIEWS,
                lastMeeting,
                heldOn,
                period.to(),
                Sentence.of("fact.review-meeting", lastMeeting),
                Sentence.of("fact.review-without-meeting", without));
    }
}
