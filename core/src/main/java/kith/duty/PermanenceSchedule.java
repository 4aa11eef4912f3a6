package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Stay;
import kith.plugin.LimitQuestion;
import kith.plugin.NumberQuestion;
import kith.plugin.Ruling;

/**
 * The plan for permanence by the second review, and planning on two tracks by the third while the child has not gone home; a
 * council may want either by an earlier review. Until the review is held its limit counts; held earlier, the day it was held. A
 * child who is only remanded needs neither.
 */
final class PermanenceSchedule {
    private final Reckoning reckoning;
    private final Period period;

    PermanenceSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
    }

    /**
     * A plan that is there by a review.
     *
     * @param limit counted from the review before it
     * @param review by which one
     */
    private record Planned(DutyCode code, LimitQuestion limit, NumberQuestion review, Plan.Kind kind) {}

    private static final Planned PERMANENCE = new Planned(
            DutyCode.PERMANENCE_PLAN,
            LimitQuestion.PERMANENCE_PLAN,
            NumberQuestion.PERMANENCE_REVIEW,
            Plan.Kind.PERMANENCE);
    private static final Planned TWIN_TRACK = new Planned(
            DutyCode.TWIN_TRACK_PLAN,
            LimitQuestion.TWIN_TRACK_PLAN,
            NumberQuestion.TWIN_TRACK_REVIEW,
            Plan.Kind.TWIN_TRACK);

    void add(List<ReviewChain.Link> chain) {
        if (Life.isOnlyRemanded(reckoning.child, period.from())) {
            return;
        }
        for (ReviewChain.Link link : chain) {
            add(PERMANENCE, link);
            if (!isHome(link)) {
                add(TWIN_TRACK, link);
            }
        }
    }

    private void add(Planned planned, ReviewChain.Link link) {
        Ruling<Integer> own = reckoning.says(planned.review(), period.from());
        int latest = planned.review().most();
        int number = own == null ? latest : Math.min(own.value(), latest);
        if (link.number() != number) {
            return;
        }
        LocalDate doneOn = Life.firstPlan(reckoning.child, planned.kind(), period.from(), period.to());
        LocalDate stopped = Reckoning.first(doneOn, period.to());
        reckoning.settle(
                planned.code(),
                "period " + period.from(),
                byReview(deadline(planned, link, own, stopped), link),
                Records.PLANS,
                period.from(),
                doneOn,
                period.to(),
                link.fact());
    }

    /** The law's limit with the number that the council says; where the law has none, the council's number alone. */
    private Deadline deadline(Planned planned, ReviewChain.Link link, Ruling<Integer> own, LocalDate stopped) {
        Deadline limit = reckoning.deadline(planned.limit(), link.from(), stopped);
        if (own == null) {
            return limit;
        }
        Sentence said = Sentence.of("council.by-review-number", own.value());
        if (limit != null) {
            return limit.saying(said, own.authority());
        }
        return link.deadline() == null ? null : Deadline.at(link.deadline().on(), said, own.authority());
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
