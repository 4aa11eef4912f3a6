package kith.check;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kith.codes.CodeLists;
import kith.law.Law;
import kith.plugin.Authority;
import kith.plugin.LimitQuestion;
import kith.plugin.Ruling;

/** Whether visits may be six months apart: long-term foster placement, at least a year in it, and the child agrees. */
public final class SixMonthlyVisits {
    private SixMonthlyVisits() {}

    /** The tests of the law, in its order. */
    public enum Condition {
        /** The nation's law knows visits six months apart. */
        LAW,
        /** It is a long-term foster placement. */
        LONG_TERM_FOSTERING,
        /** It has been one for at least a year. */
        ONE_YEAR,
        /** The child is of sufficient age and understanding. */
        UNDERSTANDING,
        /** The child agrees. */
        AGREEMENT
    }

    /**
     * @param law the nation's law
     * @param on the day on which it is asked
     * @param placementType code of the list {@code placement-type}
     * @param longTermFrom the day from which it is a long-term foster placement, or null
     * @param childAgrees whether a child of sufficient age and understanding agreed
     */
    public static Verdict check(
            Law law, LocalDate on, String placementType, LocalDate longTermFrom, boolean childAgrees) {
        return tests(law, on, placementType, longTermFrom, true, childAgrees).values().stream()
                .filter(verdict -> verdict.answer() == Verdict.Answer.REFUSED)
                .findFirst()
                .orElseGet(() -> Verdict.of(Verdict.Answer.ALLOWED, authority(law, on), "answer.six-monthly.allowed"));
    }

    /**
     * Each test of the law with its answer, one by one. A test that rests on one that fails fails too.
     *
     * @param placementType code of the list {@code placement-type}, or null where the child lives nowhere
     * @param longTermFrom the day from which it is a long-term foster placement, or null
     * @param understands whether the child is of sufficient age and understanding
     * @param agrees whether the child agrees
     */
    public static Map<Condition, Verdict> tests(
            Law law, LocalDate on, String placementType, LocalDate longTermFrom, boolean understands, boolean agrees) {
        Authority authority = authority(law, on);
        String nearest = CodeLists.nearest("placement-type", placementType);
        boolean fostered = longTermFrom != null && ("U1".equals(nearest) || "U4".equals(nearest));
        Map<Condition, Verdict> tests = new EnumMap<>(Condition.class);
        if (authority == null) {
            tests.put(Condition.LAW, refused(null, "answer.six-monthly.no-rule"));
            return tests;
        }
        tests.put(
                Condition.LONG_TERM_FOSTERING,
                fostered
                        ? met(authority, "answer.six-monthly.fostered", longTermFrom)
                        : refused(authority, "answer.six-monthly.placement"));
        if (fostered) {
            tests.put(
                    Condition.ONE_YEAR,
                    on.isBefore(longTermFrom.plusYears(1))
                            ? refused(authority, "answer.six-monthly.too-new", longTermFrom)
                            : met(authority, "answer.six-monthly.a-year", longTermFrom));
        }
        tests.put(
                Condition.UNDERSTANDING,
                understands
                        ? met(authority, "answer.six-monthly.understands")
                        : refused(authority, "answer.six-monthly.understanding"));
        tests.put(
                Condition.AGREEMENT,
                agrees ? met(authority, "answer.six-monthly.agrees") : refused(authority, "answer.six-monthly.child"));
        return tests;
    }

    private static Authority authority(Law law, LocalDate on) {
        return law.limit(LimitQuestion.VISIT_BY_AGREEMENT, on)
                .map(Ruling::authority)
                .orElse(null);
    }

    private static Verdict met(Authority authority, String key, Object... values) {
        return Verdict.of(Verdict.Answer.ALLOWED, authority, key, values);
    }

    private static Verdict refused(Authority authority, String key, Object... values) {
        return Verdict.of(Verdict.Answer.REFUSED, authority, key, values);
    }
}
