package kith.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;

/** Tells who asked for a review before its date: some children, parents and carers did; most were answered, a few wait. */
final class RequestHistory {
    private static final List<String> WHO = List.of("CHILD", "CHILD", "PARENT", "CARER");
    private static final List<String> WORDS = List.of(
            "I want to talk about seeing my brother more often, before the holidays.",
            "The school is to change in January and nobody has asked me.",
            "Things at home are different now and the plan should say so.",
            "We cannot go on like this until the spring.");
    private static final List<String> NOT = List.of(
            "The visit next week can settle this; the review stays as it is.",
            "It was talked through with everybody; nothing has to be decided before the review.");

    private static final int CONSIDERED_WITHIN = 12;

    private final Life life;
    private final Chance chance;

    RequestHistory(Life life) {
        this.life = life;
        chance = new Chance((Long.parseLong(life.number) + 11) * 0x9E3779B97F4A7C15L);
    }

    void tell() {
        considered(
                "SAFEGUARDING", life.missing.stream().filter(one -> one.type().equals("M")));
        considered("ABSENCE", life.missing.stream());
        asked();
    }

    /** Whether a review is needed sooner was considered on the day after a child went missing; of what is recent some still is to be. */
    private void considered(String cause, Stream<ChildRecord.Missing> times) {
        times.map(ChildRecord.Missing::fromOn)
                .max(Comparator.naturalOrder())
                .filter(last -> last.plusDays(CONSIDERED_WITHIN).isBefore(life.end) && life.recorded(last))
                .map(last -> last.plusDays(1))
                .ifPresent(day -> life.reviewRequests.add(new ChildRecord.ReviewRequest(
                        day,
                        "EVENT",
                        cause,
                        null,
                        "Missing again; spoken of with the carer and the school.",
                        day,
                        life.household.officer.name(),
                        null,
                        "The plan covers it. The next review looks at it.",
                        life.workerOn(day))));
    }

    private void asked() {
        LocalDate asked = life.end.minusDays(chance.between(1, 40));
        boolean since = life.reviewsEver.stream().noneMatch(held -> !held.isBefore(asked));
        boolean told = life.ceased() || life.situation() == Situation.SHORT_BREAKS || life.nextReviewOn == null;
        if (told || !since || asked.isBefore(life.from) || !life.recorded(asked) || !chance.percent(9)) {
            return;
        }
        String who = chance.of(WHO);
        boolean child = who.equals("CHILD") && life.ageOn(asked) >= 8;
        LocalDate answered = asked.plusDays(3);
        LocalDate brought = life.end.plusDays(chance.between(12, 20));
        boolean waits = answered.isAfter(life.end) || chance.percent(20);
        boolean agreed = !waits && brought.isBefore(life.nextReviewOn) && chance.percent(60);
        life.reviewRequests.add(new ChildRecord.ReviewRequest(
                asked,
                child ? "CHILD" : who.equals("CHILD") ? "CARER" : who,
                "WISH",
                null,
                chance.of(WORDS),
                waits ? null : answered,
                waits ? null : life.household.officer.name(),
                agreed ? brought : null,
                waits || agreed ? null : chance.of(NOT),
                life.household.worker.name()));
        life.nextReviewOn = agreed ? life.scene.days().onOrBefore(brought) : life.nextReviewOn;
    }
}
