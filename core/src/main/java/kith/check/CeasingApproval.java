package kith.check;

import java.time.LocalDate;
import kith.duedate.WorkingDays;
import kith.law.Law;
import kith.law.Principle;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Ruling;

/** Whether ceasing to look after a child needs approval, and whose. */
public final class CeasingApproval {
    private static final int DIRECTOR_FROM = 16;

    private CeasingApproval() {}

    /**
     * @param law the nation's law
     * @param days the nation's working days
     * @param bornOn date of birth
     * @param lookedAfterFrom the first day of being looked after; it counts as day 1
     * @param decidedOn the day of the decision
     * @param inCare whether the child is in care under an order, and not only accommodated by agreement
     */
    public static Verdict check(
            Law law,
            WorkingDays days,
            LocalDate bornOn,
            LocalDate lookedAfterFrom,
            LocalDate decidedOn,
            boolean inCare) {
        Ruling<Limit> rule =
                law.limit(LimitQuestion.CEASING_APPROVAL, lookedAfterFrom).orElse(null);
        if (rule == null) {
            return Verdict.of(Verdict.Answer.NOT_REQUIRED, null, "answer.ceasing.no-rule");
        }
        LocalDate from = days.reckon(LimitQuestion.CEASING_APPROVAL, lookedAfterFrom, rule.value());
        if (decidedOn.isBefore(from)) {
            return Verdict.of(
                    Verdict.Answer.NOT_REQUIRED, rule.authority(), "answer.ceasing.too-short", rule.value(), from);
        }
        boolean director = !inCare && !decidedOn.isBefore(bornOn.plusYears(DIRECTOR_FROM));
        return director
                ? Verdict.of(Verdict.Answer.REQUIRED_FROM_DIRECTOR, director(law, decidedOn), "answer.ceasing.director")
                : Verdict.of(Verdict.Answer.REQUIRED, rule.authority(), "answer.ceasing.required", rule.value());
    }

    private static Authority director(Law law, LocalDate on) {
        return law.authority(Principle.DIRECTOR_APPROVES, on).orElse(null);
    }
}
