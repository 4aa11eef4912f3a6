package kith.duty;

import java.time.LocalDate;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.plugin.LimitQuestion;

/**
 * The approval that ending being looked after needs once it has lasted a while. It may not take effect before it is approved, so
 * until then it is on hold.
 */
final class LeavingSchedule {
    private final Reckoning reckoning;
    private final Period period;

    LeavingSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
    }

    void add() {
        LocalDate decided = period.ceasingDecidedOn();
        Deadline from =
                decided == null ? null : reckoning.deadline(LimitQuestion.CEASING_APPROVAL, period.from(), period.to());
        if (from == null || decided.isBefore(from.on())) {
            return;
        }
        String occasion = "period " + period.from();
        Sentence fact = Sentence.of("fact.ceasing-decided", decided);
        if (period.to() != null) {
            Deadline byEnd = from.on(period.to(), Sentence.of("law.ceasing-approval-before", period.to()));
            LocalDate approved = period.ceasingApprovedOn();
            boolean inTime = approved != null && !approved.isAfter(period.to());
            LocalDate ended = inTime ? period.to() : period.to().plusDays(1);
            reckoning.settle(DutyCode.CEASING_APPROVAL, occasion, byEnd, Records.WORK, decided, approved, ended, fact);
        } else if (period.ceasingApprovedOn() == null) {
            Sentence result = Sentence.of("result.ceasing-not-approved");
            reckoning.onHold(DutyCode.CEASING_APPROVAL, occasion, from.withoutDay(), result, fact);
        }
    }
}
