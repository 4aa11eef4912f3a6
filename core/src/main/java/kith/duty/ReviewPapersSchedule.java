package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Preparation;
import kith.duty.ChildFacts.Review;
import kith.plugin.LimitQuestion;
import kith.plugin.ListQuestion;
import kith.plugin.Ruling;

/** What follows a review: decisions, record, copies and an updated plan, and the papers of the council's own. */
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
            ReviewChain.Link next = at + 1 < chain.size() ? chain.get(at + 1) : null;
            if (link.review() != null && link.review().completedOn() != null) {
                Review nextReview = next == null ? null : next.review();
                addAfter(
                        link.review(),
                        nextReview == null ? period.to() : nextReview.heldOn(),
                        next == null ? null : next.deadline());
            }
        }
    }

    private void addAfter(Review review, LocalDate endedOn, Deadline next) {
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
        addOwn(review, occasion, endedOn, next, fact);
    }

    /** The council's own papers. */
    private void addOwn(Review review, String occasion, LocalDate endedOn, Deadline next, Sentence fact) {
        LocalDate start = review.completedOn();
        Ruling<List<kith.plugin.Preparation>> own = reckoning.says(ListQuestion.OUTCOME_PAPERS, start);
        if (own == null) {
            return;
        }
        for (kith.plugin.Preparation item : own.value()) {
            Deadline deadline = reckoning.after(item, own.authority(), start, next);
            String paper = item.code() + " " + occasion;
            LocalDate doneOn = done(item.code(), start, endedOn);
            reckoning.settle(DutyCode.OUTCOME_PAPER, paper, deadline, Records.WORK, start, doneOn, endedOn, fact);
        }
    }

    /** The first of its kind since the review, up to the next. */
    private LocalDate done(String code, LocalDate since, LocalDate until) {
        for (Preparation paper : reckoning.child.preparations()) {
            boolean between =
                    !paper.on().isBefore(since) && (until == null || !paper.on().isAfter(until));
            if (between && paper.afterwards() && paper.code().equals(code)) {
                return paper.on();
            }
        }
        return null;
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
