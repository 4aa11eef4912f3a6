package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.duedate.WorkingDays;
import kith.plugin.Limit;

/** Tells the reviews of a child: most in time, some late, a few adjourned, in several meetings or without one. */
final class ReviewHistory {
    private static final List<String> PARTICIPATION =
            List.of("PN1", "PN1", "PN1", "PN1", "PN1", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN6", "PN6", "PN7");

    private static final String FIRST = "first:";

    private final Life life;
    private final Chance chance;
    /** For what was told later, so that the rest of the story stays as it was. */
    private final Chance own;

    private final WorkingDays days;
    /** From this day on nobody held the reviews that were due. */
    private final LocalDate neglectedFrom;

    private LocalDate lastMeeting;

    ReviewHistory(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
        own = new Chance(Long.parseLong(life.number) * 0x9E3779B97F4A7C15L);
        days = life.scene.days();
        neglectedFrom = chance.percent(22) ? life.end.minusDays(chance.between(12, 50)) : LocalDate.MAX;
    }

    void tell() {
        LocalDate previous = null;
        int number = 0;
        while (true) {
            var held = held(limit(previous, number), number);
            if (held.isAfter(life.end) || held.isAfter(neglectedFrom)) {
                prepared(held);
                life.nextReviewOn = held.isAfter(life.end) ? inTime(held, limit(previous, number)) : null;
                return;
            }
            life.reviewsEver.add(held);
            review(held);
            previous = held;
            number++;
        }
    }

    /** Kith books nothing past a limit that has not passed. */
    private LocalDate inTime(LocalDate day, LocalDate limit) {
        LocalDate last = days.onOrBefore(limit);
        return day.isAfter(last) && last.isAfter(life.end) ? last : day;
    }

    private LocalDate limit(LocalDate previous, int number) {
        if (number == 0) {
            return life.situation() == Situation.SHORT_BREAKS
                    ? life.from.plusMonths(3)
                    : days.after(life.from, Limit.workingDays(20));
        }
        return previous.plusMonths(number == 1 && life.situation() != Situation.SHORT_BREAKS ? 3 : 6);
    }

    private LocalDate held(LocalDate limit, int number) {
        if (chance.percent(3)) {
            return days.onOrBefore(limit.plusDays(chance.between(4, 25)));
        }
        int margin = number == 0 ? 5 : number == 1 ? 14 : 28;
        return days.onOrBefore(limit.minusDays(chance.between(0, margin)));
    }

    private void review(LocalDate held) {
        boolean lately = held.plusDays(20).isAfter(life.end);
        if (mayDoWithoutMeeting(held) && chance.percent(45)) {
            add(held, held, null, true);
        } else if (chance.percent(lately ? 18 : 3)) {
            later(held, days.after(held, Limit.workingDays(chance.between(6, 18))), held);
        } else if (chance.percent(5)) {
            later(held, days.after(held, Limit.workingDays(chance.between(4, 9))), null);
        } else {
            lastMeeting = held;
            add(held, held, null, false);
        }
    }

    /** A review that a second meeting completes, because it was adjourned or planned as a series. */
    private void later(LocalDate held, LocalDate second, LocalDate adjourned) {
        boolean complete = !second.isAfter(life.end);
        lastMeeting = complete ? second : held;
        add(held, complete ? second : null, adjourned, false);
        if (complete && life.recorded(held)) {
            life.meetings.add(new ChildRecord.ReviewMeeting(held, second));
        }
    }

    private boolean mayDoWithoutMeeting(LocalDate held) {
        var home = life.homeOn(held);
        return home.longTermFoster()
                && home.longTermFrom.plusYears(1).isBefore(held)
                && lastMeeting != null
                && lastMeeting.plusMonths(7).isAfter(held);
    }

    private void add(LocalDate held, LocalDate completed, LocalDate adjourned, boolean withoutMeeting) {
        if (!life.recorded(held)) {
            return;
        }
        prepared(held);
        if (withoutMeeting) {
            agree(held);
        } else {
            life.meetings.add(new ChildRecord.ReviewMeeting(held, held));
        }
        life.reviews.add(new ChildRecord.Review(
                held,
                completed,
                adjourned,
                withoutMeeting,
                life.ageOn(held) < 4 ? "PN0" : chance.of(PARTICIPATION),
                within(completed, 5),
                within(completed, 15),
                within(completed, 20),
                within(completed, 10)));
        for (String paper : life.scene.council().papers()) {
            LocalDate day = completed == null ? null : days.after(completed, Limit.workingDays(own.between(4, 14)));
            if (day != null && !day.isAfter(life.end)) {
                life.preparations.add(new ChildRecord.ReviewPreparation(paper, day, true));
            }
        }
    }

    private void agree(LocalDate held) {
        agreed(
                held,
                life.givenName + " " + life.household.familyName,
                "CHILD",
                "I would rather not sit in a meeting again.");
        agreed(held, life.household.carer, "CARER", null);
        agreed(held, life.workerOn(held), "SOCIAL_WORKER", null);
        agreed(
                held,
                life.household.officer.name(),
                "REVIEWING_OFFICER",
                "Settled for long; I saw everybody apart and nobody wants anything to change.");
    }

    private void agreed(LocalDate held, String name, String part, String words) {
        life.reviewAgreements.add(new ChildRecord.ReviewAgreement(held, name, part, words));
    }

    /** Social worker and reviewing officer talk fifteen working days before a review; its papers are ready three before. */
    private void prepared(LocalDate held) {
        prepared("TALK", days.before(held, chance.percent(5) ? 10 : chance.between(15, 18)));
        prepared("PAPERS", days.before(held, chance.percent(6) ? 1 : chance.between(3, 6)));
        for (String task : life.scene.council().tasks()) {
            boolean everyReview = !task.startsWith(FIRST);
            if ((everyReview || life.reviewsEver.isEmpty()) && own.percent(94)) {
                prepared(task.replace(FIRST, ""), days.before(held, own.between(6, 9)));
            }
        }
    }

    private void prepared(String kind, LocalDate day) {
        var done = day.isBefore(life.from) ? life.from : day;
        if (!done.isAfter(life.end)) {
            life.preparations.add(new ChildRecord.ReviewPreparation(kind, done));
        }
    }

    /** A day within a limit of working days after the review, rarely past it, or null where it is still to come. */
    private LocalDate within(LocalDate completed, int limit) {
        if (completed == null) {
            return null;
        }
        int taken = chance.percent(4) ? limit + chance.between(1, 8) : chance.between(Math.max(1, limit - 4), limit);
        var day = days.after(completed, Limit.workingDays(taken));
        return day.isAfter(life.end) ? null : day;
    }
}
