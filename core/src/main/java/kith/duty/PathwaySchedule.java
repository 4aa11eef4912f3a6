package kith.duty;

import java.time.LocalDate;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.plugin.LimitQuestion;

/**
 * From when a child of 16 or 17 is an eligible child, and when the pathway assessment is due. Weeks of being looked after count
 * from the fourteenth birthday, the first day included, in one period or several; short breaks do not count. Shown from the
 * fourteenth birthday on, as if the child stayed looked after.
 */
final class PathwaySchedule {
    private static final int COUNTED_FROM = 14;
    private static final int ELIGIBLE_AT = 16;
    private static final int UNTIL = 18;

    private final Reckoning reckoning;
    private final LocalDate fourteen;
    private final LocalDate sixteen;
    private final LocalDate eighteen;

    PathwaySchedule(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.fourteen = Life.birthday(reckoning.child, COUNTED_FROM);
        this.sixteen = Life.birthday(reckoning.child, ELIGIBLE_AT);
        this.eighteen = Life.birthday(reckoning.child, UNTIL);
    }

    void add() {
        if (fourteen.isAfter(reckoning.asOf)) {
            return;
        }
        Deadline limit =
                reckoning.deadline(LimitQuestion.ELIGIBLE_CHILD, fourteen, laterOf(fourteen, lawDay()), sixteen);
        if (limit == null) {
            return;
        }
        long needed = limit.on().toEpochDay() - fourteen.toEpochDay() + 1;
        long counted = 0;
        for (Period period : reckoning.child.periods()) {
            if (ShortBreakSchedule.isShortBreak(reckoning, period)) {
                continue;
            }
            LocalDate from = laterOf(period.from(), fourteen);
            LocalDate reached = laterOf(from.plusDays(Math.max(0, needed - counted - 1)), sixteen);
            boolean inPeriod = period.to() == null || !reached.isAfter(period.to());
            if (inPeriod && reached.isBefore(eighteen)) {
                addEligible(period, reached, limit);
                return;
            }
            counted += period.to() == null ? 0 : Math.max(0, period.to().toEpochDay() - from.toEpochDay() + 1);
        }
    }

    /** A rule that came into force after the fourteenth birthday counts the weeks before it too. */
    private LocalDate lawDay() {
        return sixteen.isBefore(reckoning.asOf) ? sixteen : reckoning.asOf;
    }

    private void addEligible(Period period, LocalDate reached, Deadline limit) {
        String occasion = "eligible";
        Sentence fact = Sentence.of("fact.looked-after", period.from());
        Sentence birthday = Sentence.of("fact.sixteenth-birthday", sixteen);
        Deadline eligible = limit.on(reached, Sentence.of("law.eligible-child-from", reached));
        reckoning.comes(
                DutyCode.ELIGIBLE_CHILD, occasion, eligible, "result.eligible-from", "result.eligible", fact, birthday);
        addAssessment(period, reached, occasion, birthday);
    }

    private void addAssessment(Period period, LocalDate eligible, String occasion, Sentence birthday) {
        LocalDate doneOn = Life.firstPlan(
                reckoning.child, Plan.Kind.PATHWAY_ASSESSMENT, laterOf(period.from(), fourteen), period.to());
        boolean adult = !eighteen.isAfter(reckoning.asOf);
        LocalDate ended = period.to() == null && adult ? eighteen : period.to();
        reckoning.settle(
                DutyCode.PATHWAY_ASSESSMENT,
                occasion,
                reckoning.deadline(LimitQuestion.PATHWAY_ASSESSMENT, eligible, Reckoning.first(doneOn, ended)),
                Records.PLANS,
                eligible,
                doneOn,
                ended,
                birthday,
                Sentence.of("fact.eligible", eligible));
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
