package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;

/** Tells the health assessments and dental checks of a child and what the yearly return says of them. */
final class HealthHistory {
    private static final List<String> FOUND = Resource.words("health-found");

    private final Life life;
    private final Chance chance;

    HealthHistory(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    void tell() {
        if (life.situation() == Situation.SHORT_BREAKS) {
            return;
        }
        var day = life.from.plusDays(chance.between(6, chance.percent(6) ? 45 : 22));
        while (!day.isAfter(life.end)) {
            add("ASSESSMENT", day);
            int months = life.ageOn(day) < 5 ? 6 : 12;
            day = day.plusMonths(months).minusDays(chance.percent(4) ? -14 : chance.between(2, 30));
        }
        dental();
        for (int year = life.scene.recordsFrom().getYear();
                year <= life.scene.today().getYear();
                year++) {
            outcome(year, LocalDate.of(year, 3, 31));
        }
    }

    private void dental() {
        var day = life.from.plusDays(chance.between(20, 80));
        while (!day.isAfter(life.end)) {
            if (life.ageOn(day) >= 2) {
                add("DENTAL_CHECK", day);
            }
            day = day.plusDays(chance.between(160, 230));
        }
    }

    /** The return asks after a year in care. */
    private void outcome(int year, LocalDate yearEnd) {
        if (life.from.plusYears(1).isAfter(yearEnd) || yearEnd.isAfter(life.end)) {
            return;
        }
        int age = life.ageOn(yearEnd);
        boolean questionnaire = age >= 5 && age <= 16;
        boolean score = questionnaire && chance.percent(85);
        life.outcomes.add(new ChildRecord.Outcome(
                year,
                score ? chance.between(2, 27) : null,
                questionnaire && !score ? "SDQ2" : null,
                age >= 10 ? chance.percent(4) : null,
                age < 5 ? chance.percent(93) : null,
                chance.percent(90),
                chance.percent(88),
                chance.percent(94),
                age >= 10 && chance.percent(5),
                null,
                null));
    }

    private void add(String kind, LocalDate day) {
        if (life.recorded(day)) {
            var done = life.scene.days().onOrBefore(day);
            int found = done.getDayOfYear();
            boolean assessed = kind.equals("ASSESSMENT");
            life.health.add(new ChildRecord.Health(
                    kind,
                    done,
                    assessed ? "Dr Nerys Coombe" : "Bridge Street dental practice",
                    assessed ? FOUND.get(found % FOUND.size()) : "Healthy teeth",
                    null,
                    assessed ? done.plusMonths(life.ageOn(done) < 5 ? 6 : 12) : done.plusMonths(6),
                    false));
            if (assessed && life.ageOn(done) >= 5) {
                life.health.add(
                        new ChildRecord.Health("SDQ", done, life.household.carer, null, 4 + found % 20, null, false));
            }
        }
    }
}
