package kith.casework;

import static kith.casework.Told.HOUSE;
import static kith.casework.Told.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kith.Invented;
import kith.careplan.CompletingPlans;
import kith.caserecord.ChildRecord;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.formanswer.Answered;
import kith.health.CheckingHealth;
import kith.record.Held;
import kith.record.Seen;
import kith.visit.AskingForVisits;
import kith.visit.VisitAlreadyRecorded;
import kith.visit.Visiting;
import kith.visit.WholeVisit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Staff at work at random: whatever was recorded, corrected and taken back, the dates that stand are those that are worked
 * out from scratch, and taking the last thing back gives the dates before it back.
 */
class RandomWorkIT {
    private static final String YEW = "random-yew";
    private static final int STEPS = 25;
    private static final String WHY = "The roads were closed.";

    @BeforeAll
    static void council() {
        HOUSE.council(YEW);
    }

    /** What was recorded last, and how it is taken back. */
    private record Done(Map<String, String> before, Runnable takingBack) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theDatesThatStandAreThoseWorkedOutFromScratch(long seed) {
        Random chance = new Random(seed);
        Told told = Told.settled(YEW);
        Deque<Done> done = new ArrayDeque<>();
        int saved = 0;
        for (int step = 0; step < STEPS; step++) {
            if (!done.isEmpty() && chance.nextInt(3) == 0) {
                Done last = done.pop();
                last.takingBack().run();
                assertEquals(last.before(), told.said(), "taken back, seed " + seed + " step " + step);
            } else {
                Map<String, String> before = told.said();
                Runnable takingBack = work(told, chance);
                if (takingBack != null) {
                    done.push(new Done(before, takingBack));
                    saved++;
                }
            }
            Map<String, String> standing = told.said();
            told.recalculate();
            assertEquals(told.said(), standing, "seed " + seed + " step " + step);
        }
        assertTrue(saved > STEPS / 4, "saved " + saved);
    }

    private static Runnable work(Told told, Random chance) {
        LocalDate day = LocalDate.of(2026, 9, 7).plusDays(chance.nextInt(78));
        try {
            return switch (chance.nextInt(7)) {
                case 0 -> visit(told, day, chance);
                case 1 -> review(told, day, chance);
                case 2 -> plan(told, day, chance);
                case 3 -> health(told, day);
                case 4 -> request(told, day, chance);
                case 5 -> rhythm(told, day, chance);
                default -> hold(told, day, chance);
            };
        } catch (FormRefused | VisitAlreadyRecorded | ReviewAlreadyRecorded refused) {
            return null;
        }
    }

    private static Runnable visit(Told told, LocalDate day, Random chance) {
        Visiting visiting = HOUSE.the(Visiting.class);
        WholeVisit said = WholeVisit.of(Invented.visit(day, chance.nextInt(4) > 0));
        Saved saved = told.as(() -> visiting.record(told.child, form(), said, Map.of(), null, WHY));
        return () -> told.as(() ->
                visiting.takeBack(told.child, form(), seen(visiting.visit(told.child, saved.row())), "Wrong child."));
    }

    private static Runnable review(Told told, LocalDate day, Random chance) {
        Reviewing reviewing = HOUSE.the(Reviewing.class);
        boolean complete = chance.nextBoolean();
        HeldReview said = new HeldReview(
                day, List.of(), complete ? day : null, complete ? null : day, false, List.of(), "PN1", null);
        Saved saved = told.as(() -> reviewing.record(told.child, form(), said, WHY));
        return () -> told.as(() -> reviewing.takeBack(
                told.child, form(), seen(reviewing.review(told.child, saved.row())), "Wrong child."));
    }

    private static Runnable plan(Told told, LocalDate day, Random chance) {
        CompletingPlans plans = HOUSE.the(CompletingPlans.class);
        String kind = List.of("CARE", "EDUCATION", "PERMANENCE").get(chance.nextInt(3));
        Saved saved = told.as(
                () -> plans.record(told.child, form(), Answered.of(new ChildRecord.Plan(kind, day, null)), WHY));
        return () -> told.as(
                () -> plans.takeBack(told.child, form(), seen(plans.plan(told.child, saved.row())), "Wrong child."));
    }

    private static Runnable health(Told told, LocalDate day) {
        CheckingHealth health = HOUSE.the(CheckingHealth.class);
        Saved saved = told.as(
                () -> health.record(told.child, form(), Answered.of(new ChildRecord.Health("ASSESSMENT", day)), WHY));
        return () -> told.as(
                () -> health.takeBack(told.child, form(), seen(health.event(told.child, saved.row())), "Wrong child."));
    }

    private static Runnable request(Told told, LocalDate day, Random chance) {
        AskingForVisits asking = HOUSE.the(AskingForVisits.class);
        Saved saved = told.as(() -> asking.record(
                told.child, form(), new ChildRecord.VisitRequest(day, chance.nextBoolean(), "CARER", null), WHY));
        return () -> told.as(() ->
                asking.takeBack(told.child, form(), seen(asking.request(told.child, saved.row())), "Wrong child."));
    }

    private static Runnable rhythm(Told told, LocalDate day, Random chance) {
        AgreeingRhythms agreeing = HOUSE.the(AgreeingRhythms.class);
        ChildRecord.Rhythm said = new ChildRecord.Rhythm(
                "VISITS", day, null, 1 + chance.nextInt(5), "WEEKS", "Team manager", "Unsettled.");
        Saved saved = told.as(() -> agreeing.agree(told.child, form(), said, WHY));
        return () -> told.as(() ->
                agreeing.takeBack(told.child, form(), seen(agreeing.rhythm(told.child, saved.row())), "Wrong child."));
    }

    private static Runnable hold(Told told, LocalDate day, Random chance) {
        HoldingDuties holding = HOUSE.the(HoldingDuties.class);
        var said = new HoldingDuties.Refused(day, day.plusDays(chance.nextInt(60)), true, true, "Refuses.");
        Saved saved = told.as(() -> holding.hold(told.child, form(), said));
        return () -> told.as(() ->
                holding.takeBack(told.child, form(), seen(holding.held(told.child, saved.row())), "Wrong child.", WHY));
    }

    private static Seen seen(Held<?> held) {
        return new Seen(held.id(), held.version());
    }
}
