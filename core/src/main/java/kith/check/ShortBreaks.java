package kith.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kith.law.Law;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Ruling;

/** Whether a series of stays counts as short breaks, so that most of the rules for looked-after children do not apply. */
public final class ShortBreaks {
    private ShortBreaks() {}

    /**
     * One stay.
     *
     * @param from the first day
     * @param to the last day, which counts too
     */
    public record Stay(LocalDate from, LocalDate to) {
        int days() {
            return (int) ChronoUnit.DAYS.between(from, to) + 1;
        }

        /** How many of its days lie after one day and not after another. */
        int daysWithin(LocalDate after, LocalDate until) {
            LocalDate first = from.isAfter(after) ? from : after.plusDays(1);
            LocalDate last = to.isBefore(until) ? to : until;
            return last.isBefore(first) ? 0 : (int) ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    /** Days of the longest of some stays. */
    public static int longest(List<Stay> stays) {
        return stays.stream().mapToInt(Stay::days).max().orElse(0);
    }

    /** The most days of some stays in any twelve months; such months end with the last day of a stay. */
    public static int mostInTwelveMonths(List<Stay> stays) {
        return stays.stream()
                .map(Stay::to)
                .mapToInt(end -> stays.stream()
                        .mapToInt(stay -> stay.daysWithin(end.minusYears(1), end))
                        .sum())
                .max()
                .orElse(0);
    }

    /**
     * How far a series of stays has come towards its limits.
     *
     * @param longest days of the longest stay
     * @param stay the most that a stay may have, with its authority
     * @param inTwelveMonths days of the stays in the twelve months up to a day
     * @param total the most that there may be of them, with its authority
     */
    public record Standing(int longest, Ruling<Limit> stay, int inTwelveMonths, Ruling<Limit> total) {
        /** How many days are left in these twelve months; 0 where the limit is reached or passed. */
        public int left() {
            return Math.max(0, days(total.value()) - inTwelveMonths);
        }
    }

    /**
     * Counts a series of stays up to a day; each first and last day counts (the Care Planning, Placement and Case Review
     * (England) Regulations 2010, reg 48(2), and their like in the other nations).
     *
     * @return empty where there are no stays, or the nation's law has no such limits
     */
    public static Optional<Standing> count(Law law, LocalDate on, List<Stay> stays) {
        Ruling<Limit> stay = law.limit(LimitQuestion.SHORT_BREAK_STAY, on).orElse(null);
        Ruling<Limit> total = law.limit(LimitQuestion.SHORT_BREAK_TOTAL, on).orElse(null);
        if (stays.isEmpty() || stay == null || total == null) {
            return Optional.empty();
        }
        int inTwelveMonths = stays.stream()
                .mapToInt(each -> each.daysWithin(on.minusYears(1), on))
                .sum();
        return Optional.of(new Standing(longest(stays), stay, inTwelveMonths, total));
    }

    /**
     * @param law the nation's law
     * @param on the day on which it is asked
     * @param longestStay days of the longest stay, first and last day both counted
     * @param daysInTwelveMonths days of all stays in any twelve months
     */
    public static Verdict check(Law law, LocalDate on, int longestStay, int daysInTwelveMonths) {
        Ruling<Limit> stay = law.limit(LimitQuestion.SHORT_BREAK_STAY, on).orElse(null);
        Ruling<Limit> total = law.limit(LimitQuestion.SHORT_BREAK_TOTAL, on).orElse(null);
        if (stay == null || total == null) {
            return full(null, "answer.short-breaks.no-rule");
        }
        if (longestStay > days(stay.value())) {
            return full(stay.authority(), "answer.short-breaks.stay", longestStay, stay.value());
        }
        return daysInTwelveMonths > days(total.value())
                ? full(total.authority(), "answer.short-breaks.total", daysInTwelveMonths, total.value())
                : Verdict.of(Verdict.Answer.APPLIES, total.authority(), "answer.short-breaks.applies");
    }

    private static int days(Limit limit) {
        return limit.unit() == Limit.Unit.WEEKS ? 7 * limit.amount() : limit.amount();
    }

    private static Verdict full(Authority authority, String key, Object... values) {
        return Verdict.of(Verdict.Answer.DOES_NOT_APPLY, authority, key, values);
    }
}
