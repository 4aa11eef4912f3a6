package kith.duty;

import java.time.LocalDate;
import kith.duedate.Sentence;
import kith.plugin.LimitQuestion;

/** Until when the record of a child who is no longer looked after is kept. */
final class RetentionSchedule {
    private static final int ADULT = 18;

    private final Reckoning reckoning;

    RetentionSchedule(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    void add() {
        LocalDate died = reckoning.child.diedOn();
        if (died == null && Life.isLookedAfter(reckoning.child)) {
            return;
        }
        boolean diedAsChild = died != null && died.isBefore(Life.birthday(reckoning.child, ADULT));
        LocalDate start = diedAsChild ? died : reckoning.child.bornOn();
        Deadline deadline = reckoning.deadline(
                diedAsChild ? LimitQuestion.RETENTION_AFTER_DEATH : LimitQuestion.RETENTION,
                start,
                reckoning.asOf,
                null);
        if (deadline == null) {
            return;
        }
        Sentence fact = Sentence.of(diedAsChild ? "fact.died" : "fact.born", start);
        reckoning.comes(DutyCode.RETENTION, "record", deadline, "result.keep-until", "result.kept-until", fact);
    }
}
