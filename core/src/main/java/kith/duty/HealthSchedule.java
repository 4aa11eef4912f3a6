package kith.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Health;
import kith.duty.ChildFacts.Period;
import kith.plugin.LimitQuestion;

/**
 * Health assessments: the first by the first review, none needed within three months of the last; then every six months under
 * five and every year from five. An interval that begins before the fifth birthday keeps six months.
 */
final class HealthSchedule {
    private static final int STILL_GOOD_MONTHS = 3;

    private final Reckoning reckoning;
    private final Period period;
    private final LocalDate fifthBirthday;

    HealthSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
        this.fifthBirthday = Life.birthday(reckoning.child, 5);
    }

    void add(List<ReviewChain.Link> chain) {
        List<LocalDate> done = assessments();
        addFirst(chain, done);
        for (int at = 0; at < done.size(); at++) {
            addNext(done.get(at), at + 1 < done.size() ? done.get(at + 1) : null);
        }
        if (done.isEmpty()) {
            addSinceRecords();
        }
    }

    private List<LocalDate> assessments() {
        LocalDate from = period.from().minusMonths(STILL_GOOD_MONTHS);
        List<LocalDate> days = new ArrayList<>();
        for (Health health : reckoning.child.health()) {
            boolean within = !health.on().isBefore(from)
                    && (period.to() == null || !health.on().isAfter(period.to()));
            if (health.kind() == Health.Kind.ASSESSMENT && within && !days.contains(health.on())) {
                days.add(health.on());
            }
        }
        return days;
    }

    private void addFirst(List<ReviewChain.Link> chain, List<LocalDate> done) {
        LocalDate start = period.from();
        LocalDate doneOn = done.isEmpty() ? null : done.get(0);
        LocalDate stopped = Reckoning.first(doneOn, period.to());
        reckoning.settle(
                DutyCode.HEALTH_ASSESSMENT,
                "period " + start,
                byFirstReview(reckoning.deadline(LimitQuestion.HEALTH_FIRST, start, stopped), chain),
                Records.HEALTH,
                start,
                doneOn,
                period.to(),
                Sentence.of("fact.looked-after", start));
    }

    /** The first review's limit, the council's own included, is the backstop; held earlier, the day it was held. */
    private static Deadline byFirstReview(Deadline deadline, List<ReviewChain.Link> chain) {
        if (deadline == null || chain.isEmpty() || chain.get(0).deadline() == null) {
            return deadline;
        }
        ReviewChain.Link first = chain.get(0);
        LocalDate limit = first.deadline().on();
        Deadline byLimit = deadline.noLaterThan(limit, Sentence.of("law.by-review-due", limit));
        if (first.review() == null) {
            return byLimit;
        }
        LocalDate heldOn = first.review().heldOn();
        return byLimit.noLaterThan(heldOn, Sentence.of("law.by-review-held", heldOn));
    }

    private void addNext(LocalDate last, LocalDate next) {
        reckoning.settle(
                DutyCode.HEALTH_ASSESSMENT,
                "after assessment " + last,
                reckoning.interval(interval(last), last, next, period.to()),
                Records.HEALTH,
                last,
                next,
                period.to(),
                Sentence.of("fact.health-assessment", last));
    }

    private LimitQuestion interval(LocalDate last) {
        return last.isBefore(fifthBirthday) ? LimitQuestion.HEALTH_UNDER_FIVE : LimitQuestion.HEALTH_FROM_FIVE;
    }

    /** None is recorded of a child whose first limit passed before Kith's records: at the latest counted from the day before them. */
    private void addSinceRecords() {
        LocalDate records = reckoning.knownFrom(Records.HEALTH);
        if (records == null || period.to() != null || !period.from().isBefore(records)) {
            return;
        }
        LocalDate before = records.minusDays(1);
        Deadline deadline = reckoning.interval(interval(before), before, null, null);
        if (deadline != null) {
            reckoning.open(
                    DutyCode.HEALTH_ASSESSMENT,
                    "records from " + records,
                    deadline,
                    Sentence.of("fact.health-before-records", records));
        }
    }
}
