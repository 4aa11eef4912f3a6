package kith.duty;

import java.time.LocalDate;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.Status;
import kith.duty.ChildFacts.Stay;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;

/**
 * Short breaks with the family's agreement (legal status V3 or V4): only reviews have limits. Stays too long, or too many days in
 * twelve months, bring the full rules. A stay's first and last day both count.
 */
final class ShortBreakSchedule {
    private final Reckoning reckoning;

    ShortBreakSchedule(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /** Whether a period is short breaks and its stays keep to the limits that make them so. */
    static boolean isShortBreak(Reckoning reckoning, Period period) {
        return isAgreed(reckoning, period.from()) && keepsLimits(reckoning, period);
    }

    private static boolean isAgreed(Reckoning reckoning, LocalDate day) {
        return Life.statusOn(reckoning.child, "V3", day) != null || Life.statusOn(reckoning.child, "V4", day) != null;
    }

    private static boolean keepsLimits(Reckoning reckoning, Period period) {
        Limit longest = reckoning.allowed(LimitQuestion.SHORT_BREAK_STAY, period.from());
        Limit total = reckoning.allowed(LimitQuestion.SHORT_BREAK_TOTAL, period.from());
        if (longest == null || total == null) {
            return false;
        }
        for (Stay stay : reckoning.child.placements()) {
            boolean tooLong = Life.isIn(period, stay.from()) && days(reckoning, stay) > inDays(longest);
            if (tooLong) {
                return false;
            }
        }
        return daysInTwelveMonths(reckoning, period) <= inDays(total);
    }

    /** Days of short breaks in the twelve months up to the end of the period, or to today. */
    private static long daysInTwelveMonths(Reckoning reckoning, Period period) {
        LocalDate until = period.to() == null ? reckoning.asOf : period.to();
        LocalDate since = until.minusYears(1);
        long days = 0;
        for (Stay stay : reckoning.child.placements()) {
            boolean within = stay.from().isAfter(since) && !stay.from().isAfter(until);
            if (within && isAgreed(reckoning, stay.from())) {
                days += days(reckoning, stay);
            }
        }
        return days;
    }

    private static long days(Reckoning reckoning, Stay stay) {
        LocalDate end = Life.endOf(reckoning.child, stay);
        LocalDate last = end == null ? reckoning.asOf : end;
        return last.toEpochDay() - stay.from().toEpochDay() + 1;
    }

    private static long inDays(Limit limit) {
        return limit.unit() == Limit.Unit.WEEKS ? 7L * limit.amount() : limit.amount();
    }

    /** The reviews of the series: the first counted from the first break, each later one from the one before. */
    void add() {
        LocalDate start = null;
        LocalDate end = null;
        for (Status status : reckoning.child.legalStatuses()) {
            if (status.nearest().equals("V3") || status.nearest().equals("V4")) {
                start = start == null ? status.from() : start;
                end = status.to();
            }
        }
        Period first = start == null ? null : Life.periodOn(reckoning.child, start);
        boolean ordinary = first != null && !isShortBreak(reckoning, first);
        if (start != null && !ordinary) {
            addReviews(start, end);
        }
    }

    private void addReviews(LocalDate start, LocalDate end) {
        LocalDate from = start;
        int number = 0;
        for (Review review : reckoning.child.reviews()) {
            boolean inSeries = !review.heldOn().isBefore(start)
                    && (end == null || !review.heldOn().isAfter(end));
            if (inSeries) {
                addReview(number, from, review.heldOn(), end);
                from = review.heldOn();
                number++;
            }
        }
        addReview(number, from, null, end);
    }

    private void addReview(int number, LocalDate from, LocalDate heldOn, LocalDate end) {
        boolean first = number == 0;
        reckoning.settle(
                first ? DutyCode.FIRST_REVIEW : number == 1 ? DutyCode.SECOND_REVIEW : DutyCode.LATER_REVIEW,
                (first ? "short breaks " : "short breaks after review ") + from,
                reckoning.deadline(
                        first ? LimitQuestion.SHORT_BREAK_FIRST_REVIEW : LimitQuestion.SHORT_BREAK_LATER_REVIEW,
                        from,
                        Reckoning.first(heldOn, end)),
                Records.REVIEWS,
                from,
                heldOn,
                end,
                Sentence.of(first ? "fact.short-breaks" : "fact.review", from));
    }
}
