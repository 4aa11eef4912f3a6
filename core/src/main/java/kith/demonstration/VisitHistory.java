package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.codes.CodeLists;

/** Tells the visits to a child, under whichever regime each placement stood at the time. */
final class VisitHistory {
    private static final List<String> NOT_ALONE = Resource.words("notalone");

    private final Life life;
    private final Chance chance;
    /** From this day on nobody made the visits that were due. */
    private final LocalDate neglectedFrom;

    VisitHistory(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
        neglectedFrom = chance.percent(6) ? life.end.minusDays(chance.between(20, 60)) : LocalDate.MAX;
    }

    void tell() {
        if (life.situation() == Situation.SHORT_BREAKS) {
            for (int stay = 1; stay < life.homes.size(); stay += 3) {
                visit(life.homes.get(stay).from);
            }
            return;
        }
        life.homes.forEach(this::visits);
        if (chance.percent(3) && life.from.plusDays(40).isBefore(life.end)) {
            var asked = chance.between(life.end.minusDays(35), life.end.minusDays(6));
            boolean notice = chance.percent(25);
            life.requests.add(new ChildRecord.VisitRequest(
                    asked,
                    notice,
                    notice ? null : life.ageOn(asked) >= 8 ? "CHILD" : "CARER",
                    notice ? null : "“Please come before the holidays.”"));
            if (chance.percent(75)) {
                visit(life.scene.days().onOrBefore(asked.plusDays(chance.between(3, 6))));
            }
        }
    }

    private void visits(Home home) {
        var until = home.to == null ? life.end : home.to;
        var last = visited(home.from.plusDays(7), 6);
        while (!last.isAfter(until) && !last.isAfter(neglectedFrom)) {
            visit(last);
            last = next(home, last);
        }
    }

    private LocalDate next(Home home, LocalDate last) {
        var firstReview = firstReviewIn(home);
        if (shortIntervals(home, last) && (firstReview == null || last.isBefore(firstReview))) {
            return visited(last.plusDays(7), 2);
        }
        if (home.approval.equals("TEMPORARY") || interimOrderAtHome(home, last)) {
            return visited(last.plusWeeks(4), 8);
        }
        if (!home.until18 || !last.isAfter(home.anniversary())) {
            return visited(last.plusWeeks(6), 14);
        }
        return home.agreedFrom == null || last.isBefore(home.agreedFrom)
                ? visited(last.plusMonths(3), 24)
                : byAgreement(home, last);
    }

    private LocalDate byAgreement(Home home, LocalDate last) {
        var next = visited(last.plusMonths(6), 30);
        if (home.withdrawnOn == null || next.isBefore(home.withdrawnOn)) {
            return next;
        }
        var withdrawn = last.plusMonths(3);
        return visited(withdrawn.isBefore(home.withdrawnOn) ? home.withdrawnOn.plusDays(4) : withdrawn, 3);
    }

    private boolean shortIntervals(Home home, LocalDate day) {
        return !home.approval.equals("FULL") || interimOrderAtHome(home, day);
    }

    private boolean interimOrderAtHome(Home home, LocalDate day) {
        return home.type.equals("P1")
                && life.statuses.stream()
                        .anyMatch(status -> CodeLists.nearest("legal-status", status.code())
                                        .equals("C1")
                                && !status.fromOn().isAfter(day)
                                && (status.toOn() == null || status.toOn().isAfter(day)));
    }

    private LocalDate firstReviewIn(Home home) {
        return life.reviewsEver.stream()
                .filter(day -> !day.isBefore(home.from))
                .findFirst()
                .orElse(null);
    }

    /** A working day a little before the last permitted one; rarely after it. */
    private LocalDate visited(LocalDate limit, int margin) {
        var day =
                chance.percent(2) ? limit.plusDays(chance.between(2, 12)) : limit.minusDays(chance.between(0, margin));
        return life.scene.days().onOrBefore(day);
    }

    private void visit(LocalDate day) {
        if (!life.recorded(day)) {
            return;
        }
        if (chance.percent(2)
                && life.recorded(day.minusDays(2))
                && !day.minusDays(2).isBefore(life.from)) {
            add(day.minusDays(2), false, null, null);
        }
        boolean alone = life.ageOn(day) >= 4 && chance.percent(90);
        add(day, true, alone, alone ? null : life.ageOn(day) < 4 ? NOT_ALONE.get(0) : chance.of(NOT_ALONE));
    }

    private void add(LocalDate day, boolean seen, Boolean alone, String reason) {
        if (life.visits.stream().noneMatch(visit -> visit.visitedOn().equals(day))) {
            life.visits.add(new ChildRecord.Visit(day, seen, alone, reason, life.household.worker.name(), null));
        }
    }
}
