package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.codes.CodeLists;

/** Tells when a child was away from the placement: in hospital, on holiday, missing. */
final class AbsenceHistory {
    private final Life life;
    private final Chance chance;

    AbsenceHistory(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    void tell() {
        if (life.situation() == Situation.SHORT_BREAKS) {
            return;
        }
        absences(life.homes.get(life.homes.size() - 1));
        missing();
    }

    private void absences(Home home) {
        if (life.situation() == Situation.AWAY_FOR_A_WHILE) {
            var away = life.end.minusDays(chance.between(4, 40));
            absence(chance.of(List.of("T1", "T3")), away, away.plusDays(chance.between(3, 14)));
        } else if (chance.percent(8) && home.from.plusDays(80).isBefore(life.end)) {
            var away = chance.between(home.from.plusDays(30), life.end.minusDays(25));
            absence("T3", away, away.plusDays(chance.between(4, 14)));
        }
    }

    private void absence(String type, LocalDate from, LocalDate to) {
        life.absences.add(new ChildRecord.Absence(
                from,
                CodeLists.of("placement-type", type, life.scene.council().nation()),
                to.isAfter(life.end) ? null : to));
    }

    /** What happened and the conversation after the return follow from the day, so that the other histories stay as they are. */
    private ChildRecord.Missing told(ChildRecord.Missing said) {
        int day = said.fromOn().getDayOfYear();
        boolean offered = day % 5 != 0;
        boolean declined = day % 4 == 0;
        return new ChildRecord.Missing(
                said.fromOn(),
                said.type(),
                said.toOn(),
                Scene.MISSING.get(day % Scene.MISSING.size()),
                offered ? declined ? "DECLINED" : "HELD" : null,
                offered ? said.toOn().plusDays(day % 3) : null,
                offered ? life.household.worker.name() : null,
                offered && !declined ? "“I wanted to see my friends.”" : null);
    }

    private void missing() {
        boolean often = life.ageOn(life.end) >= 13 && chance.percent(14);
        var day = life.from.isAfter(life.scene.recordsFrom()) ? life.from.plusDays(10) : life.scene.recordsFrom();
        while (often && (day = day.plusDays(chance.between(20, 200))).isBefore(life.end.minusDays(4))) {
            life.missing.add(told(
                    new ChildRecord.Missing(day, chance.percent(70) ? "M" : "A", day.plusDays(chance.between(0, 3)))));
        }
    }
}
