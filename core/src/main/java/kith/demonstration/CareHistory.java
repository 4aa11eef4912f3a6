package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.codes.CodeLists;

/** Tells under which legal status a child was looked after, and how it ended. */
final class CareHistory {
    private static final List<String> NEEDS = List.of("N1", "N1", "N1", "N1", "N3", "N4", "N5", "N5", "N6");

    private final Life life;
    private final Chance chance;

    CareHistory(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    void tell() {
        var to = life.ceased() ? life.end : null;
        if (life.situation() != Situation.SHORT_BREAKS) {
            period(to);
        }
        switch (life.situation().order) {
            case AGREEMENT -> status("V2", life.from, to);
            case INTERIM -> status("C1", life.from, to);
            case COURT_OR_AGREEMENT -> courtOrAgreement(to);
            case CARE -> orders("C2", to);
            case PLACEMENT_ORDER -> orders("E1", to);
            case REMAND -> status("J1", life.from, to);
            case SHORT_BREAKS -> status("V4", life.from, null);
        }
    }

    private void period(LocalDate to) {
        var decided = life.ceased() ? life.end.minusDays(chance.between(8, 25)) : null;
        life.periods.add(new ChildRecord.Period(
                life.from,
                to,
                need(),
                life.ceased() ? endReason() : null,
                decided,
                life.ceased() && chance.percent(92) ? decided.plusDays(chance.between(1, 7)) : null));
    }

    /** The day of the final order; before a placement with parents that rests on it. */
    static LocalDate finalOrder(Life life) {
        return life.from.plusDays(150 + Math.floorMod(life.household.familyName.hashCode(), 70));
    }

    private void courtOrAgreement(LocalDate to) {
        if (chance.percent(40)) {
            status("V2", life.from, to);
        } else if (chance.percent(30) && life.from.plusDays(9).isBefore(life.end)) {
            status("L2", life.from, life.from.plusDays(7));
            status("C1", life.from.plusDays(7), to);
        } else {
            status("C1", life.from, to);
        }
    }

    private void orders(String last, LocalDate to) {
        var finalOrder = finalOrder(life);
        if (finalOrder.isBefore(life.end)) {
            status("C1", life.from, finalOrder);
            status(last, finalOrder, to);
        } else {
            status("C1", life.from, to);
        }
    }

    private void status(String code, LocalDate from, LocalDate to) {
        String own = CodeLists.of("legal-status", code, life.scene.council().nation());
        life.statuses.add(new ChildRecord.LegalStatus(from, own, to));
    }

    private String need() {
        return switch (life.situation()) {
            case SEEKING_ASYLUM -> "N8";
            case REMANDED -> "N6";
            default -> chance.of(NEEDS);
        };
    }

    private String endReason() {
        int age = life.ageOn(life.end);
        return age < 5
                ? chance.of(List.of("E4A", "E45", "E47", "E13"))
                : chance.of(age < 16 ? List.of("E4A", "E4A", "E4B", "E46", "E41") : List.of("E5", "E6", "E4A", "E8"));
    }
}
