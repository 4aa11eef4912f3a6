package kith.check;

import java.time.LocalDate;
import kith.duedate.WorkingDays;
import kith.law.Law;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Ruling;

/** Whether a care plan was ready in time: before the first placement where that was practicable; only else within the limit. */
public final class CarePlanInTime {
    private CarePlanInTime() {}

    /**
     * @param law the nation's law
     * @param days the nation's working days
     * @param placedOn the first day of the first placement
     * @param completedOn the day on which the plan was complete
     * @param practicableBefore whether it was practicable to make it before the placement
     */
    public static Verdict check(
            Law law, WorkingDays days, LocalDate placedOn, LocalDate completedOn, boolean practicableBefore) {
        Ruling<Limit> rule = law.limit(LimitQuestion.CARE_PLAN, placedOn).orElse(null);
        if (rule == null) {
            return Verdict.of(Verdict.Answer.IN_TIME, null, "answer.care-plan.no-rule");
        }
        LocalDate last = practicableBefore
                ? placedOn.minusDays(1)
                : days.reckon(LimitQuestion.CARE_PLAN, placedOn, rule.value());
        Authority authority = rule.authority();
        if (!completedOn.isAfter(last)) {
            return Verdict.of(Verdict.Answer.IN_TIME, authority, "answer.care-plan.in-time", last, completedOn);
        }
        String key = practicableBefore ? "answer.care-plan.late-before" : "answer.care-plan.late";
        return Verdict.of(Verdict.Answer.LATE, authority, key, last, completedOn);
    }
}
