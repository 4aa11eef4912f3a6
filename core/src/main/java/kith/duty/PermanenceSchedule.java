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
        LocalDate doneOn = Life.firstPlan(reckoning.child, planned.kind(), period.from(), period.to());
        LocalDate stopped = Reckoning.first(doneOn, period.to());
        Ruling<Integer> own = reckoning.says(planned.review(), period.from());
        DatedSetting<Integer> set = reckoning.setting(planned.review(), stopped);
        if (link.number() != number(planned, own, set)) {
            return;
        }
        reckoning.settle(
                planned.code(),
                "period " + period.from(),
                byReview(deadline(planned, link, own, set, stopped), link),
                Records.PLANS,
                period.from(),
                doneOn,
                period.to(),
                link.fact());
    }

    /** The earliest review of those that the law, the plugin and the setting name. */
    private static int number(Planned planned, Ruling<Integer> own, DatedSetting<Integer> set) {
        int number = planned.review().most();
        if (own != null) {
            number = Math.min(number, own.value());
        }
        return set == null || set.answer() == null ? number : Math.min(number, set.answer());
    }

    /** The law's limit with the number that the council says; where the law has none, the council's number alone. */
    private Deadline deadline(
            Planned planned, ReviewChain.Link link, Ruling<Integer> own, DatedSetting<Integer> set, LocalDate stopped) {
        Deadline limit = reckoning.deadline(planned.limit(), link.from(), stopped);
        boolean named = own != null || set != null && set.answer() != null;
        if (limit == null && named && link.deadline() != null) {
            limit = Deadline.at(link.deadline().on());
        }
        if (limit == null) {
            return null;
        }
        if (own != null) {
            limit = limit.saying(Sentence.of("council.by-review-number", own.value()), own.authority());
        }
        return set == null ? limit : limit.setting(said(set));
    }

    private static Sentence said(DatedSetting<Integer> set) {
        return set.answer() == null
                ? Sentence.of("setting.none", set.from(), set.reason())
                : Sentence.of("setting.by-review-number", set.from(), set.reason(), set.answer());
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
