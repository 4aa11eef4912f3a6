package kith.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Footprint;
import kith.caserecord.RowTypes;

/** Tells what the reviewing officer did between reviews. What was to be done lately is not always done. */
final class FootprintHistory {
    private static final int MONTHS = 12;
    private static final List<String> READ = List.of(
            "Read the last three visits. The child is seen alone and says what matters; the plan follows it.",
            "Looked at the school’s report with the actions of the review. Two are done, the third waits for the dentist.",
            "Read the minutes of the strategy meeting. The placement plan says the same.");
    private static final List<String> TALKS = List.of(
            "Telephoned. Happy at school, would like more time with the grandmother. Told the social worker the same day.",
            "Met for a milkshake after school. Knows what was decided and why, and asked when the next review is.");
    private static final List<String> CHECKED = List.of(
            "Read the plan beside the record and spoke with the social worker. Three of four actions are done.",
            "Spoke with the child and the carer. What was decided has begun; contact with the brother is still to be arranged.");

    private final Life life;
    private final Chance chance;

    /** A chance of its own, so that nothing else in the stories changes with it. */
    FootprintHistory(Life life) {
        this.life = life;
        chance = new Chance(17 * life.number.hashCode() + 5L);
    }

    void tell() {
        List<LocalDate> reviews = life.reviews.stream()
                .map(ChildRecord.Review::heldOn)
                .filter(day -> day.isAfter(life.end.minusMonths(MONTHS)))
                .sorted(Comparator.naturalOrder())
                .toList();
        for (int at = 0; at < reviews.size(); at++) {
            LocalDate next = at + 1 < reviews.size() ? reviews.get(at + 1) : nextReview();
            if (next != null) {
                between(reviews.get(at), next);
            }
        }
        life.missing.forEach(this::answer);
        life.footprints.sort(Comparator.comparing(Footprint::doneOn));
        for (int at = 0; at < life.footprints.size(); at++) {
            life.footprints.set(at, numbered(at + 1, life.footprints.get(at)));
        }
    }

    private LocalDate nextReview() {
        return life.ceased() ? null : life.nextReviewOn;
    }

    private void between(LocalDate review, LocalDate next) {
        LocalDate halfway = review.plusDays(ChronoUnit.DAYS.between(review, next) / 2);
        LocalDate checked = working(halfway.minusDays(chance.between(0, 6)));
        if (chance.percent(70) && checked.isAfter(review)) {
            check(checked);
        }
        LocalDate talked = working(review.plusDays(chance.between(14, 30)));
        if (chance.percent(40) && talked.isBefore(next)) {
            boolean child = life.ageOn(talked) >= 5 && chance.percent(50);
            add(talked, child ? "TALK_WITH_CHILD" : "RECORD_READ", child ? chance.of(TALKS) : chance.of(READ), null);
        }
    }

    private void check(LocalDate day) {
        if (day.isAfter(life.end)) {
            return;
        }
        boolean gap = chance.percent(25);
        life.footprints.add(new Footprint(
                0,
                day,
                "MIDWAY_CHECK",
                chance.of(CHECKED),
                !gap,
                gap ? "The health assessment is not in the plan yet." : null,
                true,
                life.ageOn(day) >= 5,
                gap ? "The social worker brings the plan up to date within two weeks." : null,
                null,
                null,
                life.household.officer.name()));
    }

    private void answer(ChildRecord.Missing missing) {
        if (missing.fromOn().isAfter(life.end.minusMonths(MONTHS)) && chance.percent(60)) {
            add(
                    working(missing.fromOn().plusDays(4)),
                    "SAFEGUARDING",
                    "Spoke with the social worker about the time away and the conversation after it.",
                    missing.fromOn());
        }
    }

    private void add(LocalDate day, String kind, String words, LocalDate missingFrom) {
        if (!day.isAfter(life.end)) {
            life.footprints.add(new Footprint(
                    0,
                    day,
                    kind,
                    words,
                    null,
                    null,
                    null,
                    null,
                    null,
                    missingFrom == null ? null : "MISSING",
                    missingFrom,
                    life.household.officer.name()));
        }
    }

    private static Footprint numbered(int ordinal, Footprint said) {
        return RowTypes.of(Footprint.class).with(said, "ordinal", ordinal);
    }

    private LocalDate working(LocalDate day) {
        return life.scene.days().onOrBefore(day);
    }
}
