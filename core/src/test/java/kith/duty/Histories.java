package kith.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Preparation;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.Stay;

/** Invents lives of children at random: moves, reviews early and late, missed visits, returns home. */
final class Histories {
    private static final String[] TYPES = {"U1", "U3", "U4", "U6", "K2", "P1", "R5"};
    private static final String[] STATUSES = {"C1", "C2", "V2", "V4", "J1", "E1"};

    private Histories() {}

    static Story invent(Random random, LocalDate today, boolean beyondToday) {
        LocalDate end = beyondToday ? today.plusDays(200) : today;
        Story story =
                Story.child().born(today.minusDays(random.nextInt(18 * 365)).toString());
        LocalDate from = today.minusDays(40 + random.nextInt(1500));
        LocalDate to = random.nextInt(4) == 0 ? from.plusDays(20 + random.nextInt(400)) : null;
        story.lookedAfter(from, to);
        LocalDate until = to == null || to.isAfter(end) ? end : to;
        story.status(STATUSES[random.nextInt(STATUSES.length)], from.toString(), to == null ? null : to.toString());
        stays(random, story, from, to, until);
        reviews(random, story, from, until);
        for (LocalDate day = from.plusDays(random.nextInt(12));
                day.isBefore(until);
                day = day.plusDays(5 + random.nextInt(80))) {
            story.visited(day);
        }
        for (LocalDate day = from.plusDays(random.nextInt(40));
                day.isBefore(until);
                day = day.plusDays(90 + random.nextInt(400))) {
            story.assessed(day.toString());
        }
        for (Plan.Kind kind : Plan.Kind.values()) {
            if (random.nextInt(3) > 0) {
                story.plan(kind, from.plusDays(random.nextInt(200)).toString());
            }
        }
        story.officer(from.plusDays(random.nextInt(15)).toString());
        return story;
    }

    private static void stays(Random random, Story story, LocalDate from, LocalDate to, LocalDate until) {
        LocalDate start = from;
        while (true) {
            LocalDate next = start.plusDays(10 + random.nextInt(700));
            boolean last = !next.isBefore(until);
            story.stay(stay(random, start, last ? to : next));
            if (last) {
                return;
            }
            start = next;
        }
    }

    private static Stay stay(Random random, LocalDate from, LocalDate to) {
        Stay.Approval[] footings = Stay.Approval.values();
        Stay.Approval approval = random.nextInt(3) > 0 ? Stay.Approval.FULL : footings[random.nextInt(footings.length)];
        return new Stay(
                TYPES[random.nextInt(TYPES.length)],
                from,
                to,
                random.nextBoolean(),
                random.nextBoolean() ? from : null,
                approval,
                null,
                random.nextBoolean(),
                random.nextInt(4) == 0,
                random.nextBoolean() ? from.plusDays(random.nextInt(12)) : null,
                random.nextBoolean() ? from.plusDays(random.nextInt(20)) : null,
                random.nextBoolean() ? from.plusDays(25) : null,
                random.nextBoolean() ? from.plusDays(random.nextInt(500)) : null,
                random.nextInt(4) == 0 ? from.plusDays(400 + random.nextInt(300)) : null,
                random.nextInt(6) == 0,
                to != null && random.nextInt(3) == 0,
                null,
                approval == Stay.Approval.TEMPORARY && random.nextBoolean()
                        ? from.plusDays(random.nextInt(100))
                        : null);
    }

    private static void reviews(Random random, Story story, LocalDate from, LocalDate until) {
        LocalDate day = from.plusDays(5 + random.nextInt(40));
        while (day.isBefore(until)) {
            LocalDate completed = day.plusDays(random.nextInt(3) == 0 ? random.nextInt(40) : 0);
            boolean adjourned = completed.isAfter(day) && random.nextBoolean();
            story.review(new Review(
                    List.of(day),
                    day,
                    random.nextInt(8) == 0 ? null : completed,
                    adjourned ? day : null,
                    random.nextInt(6) == 0,
                    random.nextBoolean() ? completed.plusDays(random.nextInt(12)) : null,
                    null,
                    null,
                    random.nextBoolean() ? completed.plusDays(random.nextInt(30)) : null));
            story.prepared(Preparation.TALK, day.minusDays(random.nextInt(30)).toString());
            day = day.plusDays(40 + random.nextInt(200));
        }
    }
}
