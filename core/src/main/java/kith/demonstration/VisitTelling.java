package kith.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Visit;
import kith.caserecord.ChildRecord.VisitItem;

/**
 * Tells what was seen and said at visits, what is planned, and what there is to know when visiting. What is told of a child and a
 * day is always the same, whatever else happens by chance.
 */
final class VisitTelling {
    private static final List<String> ACCOUNTS = Resource.words("accounts");
    private static final List<String> CONCERNS = Resource.words("concerns");
    private static final List<String> SHARED = Resource.words("shared");
    private static final List<String> CLUBS = Resource.words("clubs");
    private static final List<String> TO_CHILD = Resource.words("advice");
    private static final List<String> TO_CARER = Resource.words("care");
    private static final List<List<String>> ABOUT = List.of(
            List.of("WISHES", "wishes"),
            List.of("ACHIEVEMENTS", "achievements"),
            List.of("PROGRESS", "progress"),
            List.of("PROBLEMS", "problems"),
            List.of("FAMILY_NEWS", "news"));

    private final Life life;

    VisitTelling(Life life) {
        this.life = life;
    }

    void tell() {
        life.visits.replaceAll(this::told);
        life.visits.stream()
                .filter(visit -> visit.seen()
                        && visit.visitedOn().isAfter(life.end.minusMonths(9))
                        && of(visit.visitedOn(), 3) == 0)
                .forEach(this::items);
        if (!life.ceased()) {
            plan();
            know();
            advise();
        }
    }

    private Visit told(Visit visit) {
        LocalDate day = visit.visitedOn();
        boolean last = life.visits.stream()
                .map(Visit::visitedOn)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .equals(day);
        boolean concern = last && visit.seen() && !life.ceased() && of(life.bornOn, 45) == 7;
        return new Visit(
                day,
                visit.seen(),
                visit.alone(),
                visit.notAloneReason(),
                visit.visitor(),
                visit.seen() ? ACCOUNTS.get(of(day, ACCOUNTS.size())) : null,
                visit.seen() ? null : "Nobody was at home.",
                of(day, 4) != 0,
                visit.seen() && of(day, 3) == 0 ? "The carer" : null,
                visit.seen() ? (of(day, 5) == 0 ? "CHILD_SAID_NO" : "SEEN") : null,
                visit.seen() ? (of(day, 7) == 0 ? "TAKEN_OUT" : "HOME") : null,
                null,
                null,
                visit.seen() ? true : null,
                null,
                concern ? CONCERNS.get(0) : null,
                null,
                null,
                null,
                null);
    }

    private void items(Visit visit) {
        for (int about = 0; about < ABOUT.size(); about++) {
            if (of(visit.visitedOn().plusDays(about), 2) == 0) {
                List<String> words = Resource.words(ABOUT.get(about).get(1));
                boolean shared = of(visit.visitedOn().plusDays(about), 3) != 0;
                life.items.add(new VisitItem(
                        visit.visitedOn(),
                        visit.visitor(),
                        ABOUT.get(about).get(0),
                        words.get(of(visit.visitedOn(), words.size())),
                        shared ? "YES" : "NO",
                        shared ? SHARED.get(of(visit.visitedOn().plusDays(about), SHARED.size())) : null));
            }
        }
    }

    private void plan() {
        if (of(life.bornOn, 3) == 0) {
            LocalDate day = life.end.plusDays(3 + of(life.from, 18));
            while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                day = day.plusDays(1);
            }
            life.planned.add(new ChildRecord.PlannedVisit(
                    day, "16:30", life.household.worker.name(), of(day, 5) != 0, null, null, null, null));
        }
    }

    private void know() {
        if (life.ageOn(life.end) >= 5 && of(life.bornOn, 2) == 0) {
            life.activities.add(new ChildRecord.Activity(
                    DayOfWeek.of(1 + of(life.from, 6)).name(),
                    "16:00",
                    "17:30",
                    CLUBS.get(of(life.bornOn, CLUBS.size()))));
        }
        if (life.situation() == Situation.SEEKING_ASYLUM) {
            life.needs.add(new ChildRecord.CommunicationNeed("An interpreter", "Booked through the council’s service"));
        } else if (life.situation() == Situation.SHORT_BREAKS) {
            life.needs.add(new ChildRecord.CommunicationNeed("Makaton signs", "The carer or a teacher signs"));
        }
    }

    private void advise() {
        LocalDate day = life.end.minusDays(4 + of(life.bornOn, 60));
        if (of(life.bornOn, 4) == 1 && life.recorded(day) && !day.isBefore(life.from)) {
            boolean carer = of(day, 2) == 0;
            List<String> words = carer ? TO_CARER : TO_CHILD;
            life.advice.add(new ChildRecord.Advice(
                    day,
                    carer ? "CARER" : "CHILD",
                    words.get(of(day, words.size())),
                    life.household.worker.name(),
                    carer ? "Supervising social worker" : null));
        }
    }

    /** The last visit to the eldest becomes one visit to all brothers and sisters who live with it. */
    static void together(Household household) {
        Life eldest = household.children.get(0);
        Visit visit = eldest.visits.stream()
                .filter(Visit::seen)
                .filter(one -> !one.visitedOn().isBefore(eldest.end.minusDays(60)))
                .reduce((first, second) -> second.visitedOn().isBefore(first.visitedOn()) ? first : second)
                .orElse(null);
        if (visit == null || eldest.ceased()) {
            return;
        }
        Home home = eldest.homeOn(visit.visitedOn());
        List<Life> others = household.children.stream()
                .skip(1)
                .filter(other -> livesIn(other, home, visit.visitedOn()))
                .toList();
        if (!others.isEmpty()) {
            String key = "family-" + eldest.number;
            eldest.visits.replaceAll(one -> one.equals(visit) ? at(visit, one, key) : one);
            others.forEach(other -> join(other, visit, key));
        }
    }

    private static void join(Life other, Visit visit, String key) {
        boolean stands = other.visits.stream().anyMatch(one -> one.visitedOn().equals(visit.visitedOn()));
        if (stands) {
            other.visits.replaceAll(
                    one -> one.visitedOn().equals(visit.visitedOn()) && one.seen() ? at(visit, one, key) : one);
        } else {
            other.visits.add(at(visit, visit, key));
        }
    }

    private static boolean livesIn(Life other, Home home, LocalDate day) {
        Home theirs = other.homeOn(day);
        return !theirs.from.isAfter(day)
                && Objects.equals(theirs.carer, home.carer)
                && Objects.equals(theirs.postcode, home.postcode);
    }

    /** What is common to all of them, with a child's own part. */
    private static Visit at(Visit common, Visit own, String key) {
        return new Visit(
                common.visitedOn(),
                own.seen(),
                own.alone(),
                own.notAloneReason(),
                common.visitor(),
                common.account(),
                own.notSeenReason(),
                common.announced(),
                common.alsoSeen(),
                own.bedroom(),
                own.seenWhere(),
                own.communication(),
                own.childAccount(),
                own.needsMet(),
                own.needsNotMet(),
                own == common ? null : own.concern(),
                common.carerViews(),
                common.carerAdvice(),
                common.advisedWith(),
                key);
    }

    private int of(LocalDate day, int choices) {
        return Math.floorMod(life.number.hashCode() * 31 + (int) day.toEpochDay() * 17, choices);
    }
}
