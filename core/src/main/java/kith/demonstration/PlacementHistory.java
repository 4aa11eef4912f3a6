package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.plugin.Limit;
import kith.plugin.Nation;

/** Tells where a child lived, from the first placement to the present one. */
final class PlacementHistory {
    private static final List<String> MOVES =
            List.of("CARPL", "CARPL", "CARPL", "CREQB", "CREQO", "CHILD", "LAREQ", "CLOSE", "OTHER");

    private final Life life;
    private final Chance chance;

    PlacementHistory(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    void tell() {
        if (life.situation() == Situation.SHORT_BREAKS) {
            breaks();
            return;
        }
        var present = presentFrom();
        earlier(present);
        var home = home(chance.of(life.situation().placements), present);
        present(home);
        if (life.ceased()) {
            home.to = life.end;
        }
    }

    /** A weekend every few weeks with the same carers; each is a period of being looked after that ends at home. */
    private void breaks() {
        var day = life.from;
        while (!day.isAfter(life.end)) {
            var home = home("U6", day);
            var back = day.plusDays(chance.between(1, 3));
            home.carer = life.household.carer;
            home.to = back.isAfter(life.end) ? null : back;
            life.periods.add(new ChildRecord.Period(day, home.to, "N2", home.to == null ? null : "E4A", null, null));
            day = day.plusDays(chance.between(20, 35));
        }
    }

    private LocalDate presentFrom() {
        var day = life.end.minusDays(life.situation().placedFor.pick(chance));
        if (life.situation().placements.contains("K3")) {
            day = later(day, earlier(life.bornOn.plusYears(16), life.end.minusDays(1)));
        }
        if (life.situation().atHome() && life.situation().order == Situation.Order.CARE) {
            day = later(day, CareHistory.finalOrder(life));
        }
        return day.isBefore(life.from.plusDays(40)) ? life.from : day;
    }

    /** Placements before the present one, none shorter than forty days. */
    private void earlier(LocalDate present) {
        var day = life.from;
        while (day.isBefore(present)) {
            var next = day.plusDays(chance.between(60, 700));
            next = next.plusDays(40).isAfter(present) ? present : next;
            var home = home(life.ageOn(day) > 11 && chance.percent(30) ? "K2" : "U6", day);
            home.to = next;
            home.changeReason = chance.of(MOVES);
            brokenDown(home);
            day = next;
        }
    }

    /** Some placements end so suddenly that notice follows after the end. */
    private void brokenDown(Home home) {
        if (home.changeReason.equals("CREQB") && chance.percent(60)) {
            home.endedAtOnce = true;
            int taken = chance.percent(8) ? 13 : chance.between(1, 9);
            var notice = life.scene.days().after(home.to, Limit.workingDays(taken));
            home.endNotifiedOn = notice.isAfter(life.end) ? null : notice;
        }
    }

    private Home home(String type, LocalDate from) {
        var home = new Home(type, from);
        home.postcode = life.scene.postcode(chance);
        home.planned = chance.percent(40);
        home.notifiedOn = notified(home);
        switch (type.charAt(0)) {
            case 'P' -> withParents(home);
            case 'K', 'R' -> inAHome(home);
            default -> withCarers(home);
        }
        life.homes.add(home);
        return home;
    }

    private LocalDate notified(Home home) {
        var day = home.planned
                ? home.from.minusDays(chance.between(0, 4))
                : chance.percent(96)
                        ? life.scene.days().after(home.from, Limit.workingDays(chance.between(1, 5)))
                        : home.from.plusDays(chance.between(9, 20));
        return day.isAfter(life.end) ? null : day;
    }

    private void withParents(Home home) {
        home.provider = "PR0";
        home.carer = life.household.mother;
        home.postcode = life.household.postcode;
    }

    private void inAHome(Home home) {
        home.place = home.type.equals("K3") ? "Flat at " + chance.of(Scene.HOMES) : chance.of(Scene.HOMES);
        home.provider = home.type.equals("R5") ? "PR3" : chance.of(List.of("PR1", "PR4", "PR4"));
        home.urn = home.type.startsWith("K") ? "SC" + chance.between(900000, 999999) : null;
    }

    private void withCarers(Home home) {
        home.provider = chance.of(List.of("PR1", "PR1", "PR4"));
        home.carer = chance.percent(75) ? life.household.carer : chance.of(Scene.CARERS);
        if (home.carer.equals(life.household.carer)) {
            home.postcode = life.household.carersPostcode(home.postcode);
        }
        home.urn = "SC" + chance.between(900000, 999999);
    }

    private void present(Home home) {
        switch (life.situation()) {
            case TEMPORARY_APPROVAL -> temporary(home);
            case HOME_BEFORE_ASSESSMENT -> beforeAssessment(home);
            default -> {
                if (home.longTermFoster()) {
                    untilEighteen(home);
                }
            }
        }
    }

    private void temporary(Home home) {
        home.approval = "TEMPORARY";
        home.planned = false;
        home.approvalExtended = home.from.plusDays(105).isBefore(life.end) && chance.percent(85);
    }

    private void beforeAssessment(Home home) {
        home.approval = "PARENT_BEFORE_ASSESSMENT";
        home.planned = false;
        var assessed = life.scene.days().after(home.from, Limit.workingDays(chance.between(6, 10)));
        home.assessedOn = assessed.isAfter(life.end) ? null : assessed;
        var decided = life.scene.days().after(assessed, Limit.workingDays(chance.between(3, 10)));
        home.decidedOn = decided.isAfter(life.end) || chance.percent(20) ? null : decided;
    }

    /** After a year a child who agrees may be visited half-yearly (England); some take it back. */
    private void untilEighteen(Home home) {
        home.until18 = true;
        home.longTermFrom = home.from.plusDays(chance.between(0, 100));
        var agreed = home.longTermFrom.plusDays(chance.between(380, 650));
        boolean asked = life.scene.council().nation() == Nation.ENGLAND && life.ageOn(agreed) >= 9;
        if (asked && agreed.isBefore(life.end) && chance.percent(55)) {
            home.agreedFrom = agreed;
            if (chance.percent(20) && agreed.plusDays(60).isBefore(life.end.minusDays(5))) {
                home.withdrawnOn = chance.between(agreed.plusDays(60), life.end.minusDays(5));
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
