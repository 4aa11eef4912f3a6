package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Preparation;
import kith.duty.ChildFacts.Review;
import kith.plugin.LimitQuestion;

/**
 * What is owed around a review: a talk and papers before it, decisions, record, copies and an updated plan after it. Ahead of a
 * review that has not been held the days are counted back from the last working day on which it can be held in time.
 */
final class ReviewPapersSchedule {
    private final Reckoning reckoning;
    private final Period period;

    ReviewPapersSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
    }

    void add(List<ReviewChain.Link> chain) {
        for (int at = 0; at < chain.size(); at++) {
            ReviewChain.Link link = chain.get(at);
            addBefore(link);
            Review next = at + 1 < chain.size() ? chain.get(at + 1).review() : null;
            if (link.review() != null && link.review().completedOn() != null) {
                addAfter(link.review(), next == null ? period.to() : next.heldOn());
            }
        }
    }

    private void addBefore(ReviewChain.Link link) {
        boolean counted = link.basis() == ReviewChain.Basis.KNOWN && (link.review() != null || link.deadline() != null);
        if (counted) {
            addBefore(DutyCode.REVIEW_TALK, LimitQuestion.REVIEW_TALK, Preparation.Kind.TALK, link);
            addBefore(DutyCode.REVIEW_PAPERS, LimitQuestion.REVIEW_PAPERS, Preparation.Kind.PAPERS, link);
        }
    }

    private void addBefore(DutyCode code, LimitQuestion question, Preparation.Kind kind, ReviewChain.Link link) {
        LocalDate heldOn = link.review() == null ? null : link.review().heldOn();
        if (heldOn == null && isUnknown(link)) {
            return;
        }
        LocalDate leadsTo =
                heldOn == null ? reckoning.days().onOrBefore(link.deadline().on()) : heldOn;
        LocalDate doneOn = done(kind, link.from(), leadsTo, heldOn != null);
        LocalDate ended = heldOn == null ? period.to() : heldOn;
        reckoning.settle(
                code,
                link.occasion(),
                deadline(question, link.from(), leadsTo, Reckoning.first(doneOn, ended)),
                Records.WORK,
                link.from(),
                doneOn,
                ended,
                Sentence.of(heldOn == null ? "fact.review-due" : "fact.review", leadsTo));
    }

    /** Counted back from the review, but nothing is due before the day from which the review itself counts. */
    private Deadline deadline(LimitQuestion question, LocalDate from, LocalDate leadsTo, LocalDate stoppedOn) {
        Deadline deadline = reckoning.deadline(question, leadsTo, stoppedOn);
        return deadline == null ? null : deadline.noEarlierThan(from, Sentence.of("law.review-at-once", from));
    }

    /** Whether the review itself is not known, so that nothing can be said of its preparation. */
    private boolean isUnknown(ReviewChain.Link link) {
        return !reckoning.knownSince(Records.REVIEWS, link.from())
                && link.deadline().on().isBefore(reckoning.asOf);
    }

    /** The first preparation since the review before; one after the review itself is none. */
    private LocalDate done(Preparation.Kind kind, LocalDate after, LocalDate leadsTo, boolean held) {
        for (Preparation preparation : reckoning.child.preparations()) {
            boolean inTime = preparation.on().isAfter(after)
                    && (!held || !preparation.on().isAfter(leadsTo));
            if (preparation.kind() == kind && inTime) {
                return preparation.on();
            }
        }
        return null;
    }

    private void addAfter(Review review, LocalDate endedOn) {
        String occasion = "review " + review.heldOn();
        Sentence fact = Sentence.of("fact.review-complete", review.completedOn());
        add(
                DutyCode.REVIEW_DECISIONS,
                LimitQuestion.REVIEW_DECISIONS,
                review,
                review.decisionsOn(),
                occasion,
                endedOn,
                fact);
        add(DutyCode.REVIEW_RECORD, LimitQuestion.REVIEW_RECORD, review, review.recordOn(), occasion, endedOn, fact);
        add(
                DutyCode.REVIEW_DISTRIBUTION,
                LimitQuestion.REVIEW_DISTRIBUTION,
                review,
                review.distributedOn(),
                occasion,
                endedOn,
                fact);
        add(
                DutyCode.CARE_PLAN_UPDATE,
                LimitQuestion.CARE_PLAN_UPDATE,
                review,
                review.planUpdatedOn(),
                occasion,
                endedOn,
                fact);
    }

    private void add(
            DutyCode code,
            LimitQuestion question,
            Review review,
            LocalDate doneOn,
            String occasion,
            LocalDate endedOn,
            Sentence fact) {
        LocalDate start = review.completedOn();
        Deadline deadline = reckoning.deadline(question, start, Reckoning.first(doneOn, endedOn));
        reckoning.settle(code, occasion, deadline, Records.WORK, start, doneOn, endedOn, fact);
    }
}
