package kith.demonstration;

import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.duedate.SchoolTerm;
import kith.plugin.Limit;

/** Tells when a child's plans were completed. */
final class PlanHistory {
    private static final int SCHOOL_TERM = 115;

    private final Life life;
    private final Chance chance;

    PlanHistory(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    void tell() {
        var first = life.homes.get(0);
        plan(
                "CARE",
                first.planned ? afterBirth(life.from.minusDays(chance.between(1, 6))) : within(life.from, 10),
                null);
        life.homes.forEach(this::placementPlan);
        if (life.situation() != Situation.SHORT_BREAKS && life.situation() != Situation.REMANDED) {
            permanence();
            education(first);
            pathway();
        }
    }

    private void placementPlan(Home home) {
        var done = home.planned ? afterBirth(home.from.minusDays(chance.between(1, 4))) : within(home.from, 5);
        plan(home.type.equals("R5") ? "DETENTION_PLACEMENT" : "PLACEMENT", done, home.from);
    }

    private void permanence() {
        if (chance.percent(97)) {
            plan("PERMANENCE", life.from.plusDays(chance.between(60, 105)), null);
        }
        if (chance.percent(97)) {
            plan("TWIN_TRACK", life.from.plusDays(chance.between(150, 230)), null);
        }
    }

    private void education(Home first) {
        var day = first.planned ? life.from : within(life.from, 10);
        while (life.ageOn(day) < 18 && !day.isAfter(life.end)) {
            if (life.ageOn(day) >= 3) {
                plan("EDUCATION", day, null);
            }
            day = day.plusDays(chance.between(SCHOOL_TERM - 20, SCHOOL_TERM));
        }
        SchoolYears.terms(life.from, life.end).forEach(this::review);
    }

    /** Nearly every term has a review; the chance is the child's own. */
    private void review(SchoolTerm term) {
        var own = new Chance(life.number.hashCode() + term.from().hashCode());
        var day = own.between(term.from(), term.until());
        boolean has = life.plans.stream()
                .anyMatch(made -> made.kind().equals("EDUCATION") && term.covers(made.completedOn()));
        boolean begun = term.from().isAfter(life.from) && life.ageOn(term.from()) >= 3;
        if (!has && begun && life.ageOn(day) < 18 && own.percent(95)) {
            plan("EDUCATION", day, null);
        }
    }

    private void pathway() {
        var sixteen = life.bornOn.plusYears(16);
        var eligible = sixteen.isAfter(life.from.plusWeeks(13)) ? sixteen : life.from.plusWeeks(13);
        var assessed = eligible.plusMonths(3).plusDays(chance.between(-40, chance.percent(6) ? 20 : 0));
        if (chance.percent(96)) {
            plan("PATHWAY_ASSESSMENT", assessed, null);
            plan("PATHWAY", assessed.plusDays(chance.between(8, 30)), null);
        }
    }

    private LocalDate within(LocalDate start, int limit) {
        int taken = chance.percent(4) ? limit + chance.between(1, 9) : chance.between(2, limit);
        return life.scene.days().after(start, Limit.workingDays(taken));
    }

    private void plan(String kind, LocalDate completed, LocalDate placed) {
        if (!completed.isAfter(life.end)) {
            life.plans.add(new ChildRecord.Plan(kind, completed, placed));
        }
    }

    /** A plan made in advance is still made for a child who is born. */
    private LocalDate afterBirth(LocalDate day) {
        return day.isAfter(life.bornOn) ? day : life.bornOn.plusDays(1);
    }
}
