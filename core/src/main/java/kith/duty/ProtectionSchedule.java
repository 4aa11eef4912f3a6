package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Protection;
import kith.duty.ChildFacts.Review;
import kith.plugin.LimitQuestion;

/**
 * A child who has a child protection plan on becoming looked after: whether the plan goes on is decided by the first review, and
 * where it does, one process led by the reviewing officer serves both. A review of the child's case then reviews that plan too.
 */
final class ProtectionSchedule {
    private final Reckoning reckoning;
    private final Period period;

    ProtectionSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
    }

    void add(List<ReviewChain.Link> chain) {
        for (Protection plan : reckoning.child.protection()) {
            boolean atStart = plan.from().isBefore(period.from())
                    && (plan.to() == null || !plan.to().isBefore(period.from()));
            if (atStart) {
                addDecision(plan, chain.isEmpty() ? null : chain.get(0).deadline());
            }
        }
    }

    private void addDecision(Protection plan, Deadline firstReview) {
        LocalDate start = period.from();
        LocalDate decided = Reckoning.first(plan.decidedOn(), plan.to());
        Deadline deadline = reckoning.deadline(
                LimitQuestion.CHILD_PROTECTION_DECISION, start, Reckoning.first(decided, period.to()));
        boolean byReview = deadline != null && firstReview != null;
        reckoning.settle(
                DutyCode.CHILD_PROTECTION_DECISION,
                "protection " + plan.from(),
                byReview
                        ? deadline.noLaterThan(firstReview.on(), Sentence.of("law.by-review-due", firstReview.on()))
                        : deadline,
                Records.PLANS,
                start,
                decided,
                period.to(),
                Sentence.of("fact.protection", plan.from()),
                Sentence.of("fact.looked-after", start));
    }

    /**
     * By when a plan that goes on must be reviewed, while a review of the child's case is owed; null where none goes on. A day
     * that passed before that review was owed was for a conference, of which Kith may know nothing.
     */
    static LocalDate reviewDue(Reckoning reckoning, ReviewChain.Link link) {
        LocalDate earliest = null;
        for (Protection plan : reckoning.child.protection()) {
            if (bears(plan, link)) {
                Deadline due = due(reckoning, plan, link.review());
                boolean counts = due != null && !due.on().isBefore(link.from());
                boolean first = counts && (earliest == null || due.on().isBefore(earliest));
                earliest = first ? due.on() : earliest;
            }
        }
        return earliest;
    }

    /** A decision changes no review that was held before it, and a plan that ended no later one. */
    private static boolean bears(Protection plan, ReviewChain.Link link) {
        LocalDate heldOn = link.review() == null ? null : link.review().heldOn();
        boolean decided = plan.goesOn() && (heldOn == null || !heldOn.isBefore(plan.decidedOn()));
        return decided && (plan.to() == null || heldOn != null && !heldOn.isAfter(plan.to()));
    }

    private static Deadline due(Reckoning reckoning, Protection plan, Review review) {
        LocalDate last = plan.reviewedOn();
        for (Review held : reckoning.child.reviews()) {
            boolean before = review == null || held.heldOn().isBefore(review.heldOn());
            boolean since = held.heldOn().isAfter(last == null ? plan.from() : last);
            last = before && since ? held.heldOn() : last;
        }
        LocalDate stopped = review == null ? null : review.heldOn();
        return last == null
                ? reckoning.deadline(LimitQuestion.CHILD_PROTECTION_FIRST_REVIEW, plan.from(), stopped)
                : reckoning.deadline(LimitQuestion.CHILD_PROTECTION_REVIEW, last, stopped);
    }
}
