package kith.check;

import java.time.LocalDate;
import kith.codes.CodeLists;
import kith.law.Law;
import kith.plugin.Authority;
import kith.plugin.LimitQuestion;
import kith.plugin.Ruling;

/** Whether visits may be six months apart: long-term foster placement, at least a year in it, and the child agrees. */
public final class SixMonthlyVisits {
    private SixMonthlyVisits() {}

    /**
     * @param law the nation's law
     * @param on the day on which it is asked
     * @param placementType code of the list {@code placement-type}
     * @param longTermFrom the day from which it is a long-term foster placement, or null
     * @param childAgrees whether a child of sufficient age and understanding agreed
     */
    public static Verdict check(
            Law law, LocalDate on, String placementType, LocalDate longTermFrom, boolean childAgrees) {
        Authority authority = law.limit(LimitQuestion.VISIT_BY_AGREEMENT, on)
                .map(Ruling::authority)
                .orElse(null);
        if (authority == null) {
            return refused(null, "answer.six-monthly.no-rule");
        }
        String nearest = CodeLists.nearest("placement-type", placementType);
        boolean longTermFostering = longTermFrom != null && (nearest.equals("U1") || nearest.equals("U4"));
        if (!longTermFostering) {
            return refused(authority, "answer.six-monthly.placement");
        }
        if (on.isBefore(longTermFrom.plusYears(1))) {
            return refused(authority, "answer.six-monthly.too-new", longTermFrom);
        }
        return childAgrees
                ? Verdict.of(Verdict.Answer.ALLOWED, authority, "answer.six-monthly.allowed")
                : refused(authority, "answer.six-monthly.child");
    }

    private static Verdict refused(Authority authority, String key, Object... values) {
        return Verdict.of(Verdict.Answer.REFUSED, authority, key, values);
    }
}
