package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Stay;
import kith.plugin.LimitQuestion;

/**
 * The plan for permanence by the second review, and planning on two tracks by the third while the child has not gone home. Until
 * the review is held its limit counts; held earlier, the day it was held. A child who is only remanded needs neither.
 */
final class PermanenceSchedule {
    private final Reckoning reckoning;
    private final Period period;

    PermanenceSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
    }

    void add(List<ReviewChain.Link> chain) {
        if (Life.isOnlyRemanded(reckoning.child, period.from())) {
            return;
        }
        for (ReviewChain.Link link : chain) {
            if (link.number() == 2) {
                add(DutyCode.PERMANENCE_PLAN, LimitQuestion.PERMANENCE_PLAN, Plan.Kind.PERMANENCE, link);
            } else if (link.number() == 3 && !isHome(link)) {
                add(DutyCode.TWIN_TRACK_PLAN, LimitQuestion.TWIN_TRACK_PLAN, Plan.Kind.TWIN_TRACK, link);
            }
        }
    }

    private void add(DutyCode code, LimitQuestion question, Plan.Kind kind, ReviewChain.Link link) {
        LocalDate doneOn = Life.firstPlan(reckoning.child, kind, period.from(), period.to());
        LocalDate stopped = Reckoning.first(doneOn, period.to());
        reckoning.settle(
                code,
                "period " + period.from(),
                byReview(reckoning.deadline(question, link.from(), stopped), link),
                Records.PLANS,
                period.from(),
                doneOn,
                period.to(),
                link.fact());
    }

    private static Deadline byReview(Deadline deadline, ReviewChain.Link link) {
        if (deadline == null) {
            return null;
        }
        Deadline byLimit = link.deadline() == null
                ? deadline
                : deadline.noLaterThan(
                        link.deadline().on(),
                        Sentence.of("law.by-review-due", link.deadline().on()));
        if (link.review() == null) {
            return byLimit;
        }
        LocalDate heldOn = link.review().heldOn();
        return byLimit.noLaterThan(heldOn, Sentence.of("law.by-review-held", heldOn));
    }

    private boolean isHome(ReviewChain.Link link) {
        LocalDate day = link.review() == null ? reckoning.asOf : link.review().heldOn();
        for (Stay stay : reckoning.child.placements()) {
            boolean there = !day.isBefore(stay.from()) && (stay.to() == null || day.isBefore(stay.to()));
            if (there && Life.isWithParents(stay)) {
                return true;
            }
        }
        return false;
    }
}
