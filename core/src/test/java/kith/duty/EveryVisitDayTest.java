package kith.duty;

import static kith.plugin.Limit.months;
import static kith.plugin.Limit.weeks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kith.duedate.PlainCalendar;
import kith.duty.ChildFacts.Stay;
import kith.duty.ChildFacts.Stay.Approval;
import kith.plugin.Limit;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The visits that have limits of their own, from every start day of 2025 to 2028, against limits written down here a second time
 * and days counted one by one. Each has a turning day, such as the first review or the end of the first year: an interval that
 * begins on it keeps the limit from before, one that begins a day later has the other.
 */
@Tag("S2-60")
@Tag("S3-5")
class EveryVisitDayTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final int REVIEWED_AFTER = 14;
    private static final int DESIGNATED_AFTER = 200;

    static Stream<Arguments> regimes() {
        return Stream.concat(
                Stream.of(Nation.ENGLAND, Nation.WALES).flatMap(EveryVisitDayTest::inBoth),
                Stream.of(
                        regime(
                                Nation.ENGLAND,
                                "by agreement, long-term from the start",
                                (story, start) -> lookedAfter(story, start).stay(agreed(start, start)),
                                yearAfter(0),
                                weeks(6),
                                months(6)),
                        regime(
                                Nation.ENGLAND,
                                "by agreement, long-term later",
                                (story, start) ->
                                        lookedAfter(story, start).stay(agreed(start, start.plusDays(DESIGNATED_AFTER))),
                                yearAfter(DESIGNATED_AFTER),
                                months(3),
                                months(6)),
                        regime(
                                Nation.WALES,
                                "no rule for an agreement",
                                (story, start) -> lookedAfter(story, start).stay(agreed(start, start)),
                                yearAfter(0),
                                weeks(6),
                                months(3))));
    }

    private static Stream<Arguments> inBoth(Nation nation) {
        UnaryOperator<LocalDate> review = start -> start.plusDays(REVIEWED_AFTER);
        return Stream.of(
                regime(nation, "parents, not yet assessed", EveryVisitDayTest::withParents, review, weeks(1), weeks(6)),
                regime(nation, "temporary approval", EveryVisitDayTest::temporary, review, weeks(1), weeks(4)),
                regime(nation, "interim order at home", EveryVisitDayTest::interimOrder, review, weeks(1), weeks(4)),
                regime(
                        nation,
                        "reviewed only before the placement",
                        EveryVisitDayTest::reviewedBefore,
                        review,
                        weeks(1),
                        weeks(1)),
                regime(
                        nation,
                        "care order at home",
                        EveryVisitDayTest::careOrder,
                        start -> start.minusDays(1),
                        weeks(1),
                        weeks(6)),
                regime(
                        nation,
                        "another body is responsible",
                        EveryVisitDayTest::anotherResponsible,
                        yearAfter(0),
                        weeks(6),
                        months(3)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("regimes")
    void theNextVisitIsDueOnTheDayThatCountingOneByOneGivesOnBothSidesOfTheTurn(
            Nation nation,
            String name,
            BiFunction<Story, LocalDate, Story> told,
            UnaryOperator<LocalDate> turn,
            Limit before,
            Limit after) {
        PlainCalendar plain = new PlainCalendar(nation);
        for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            LocalDate turning = turn.apply(start);
            Story story = told.apply(Story.child().in(nation), start);
            expect(plain, story, turning.minusDays(1), before);
            expect(plain, story, turning, before);
            expect(plain, story, turning.plusDays(1), after);
        }
    }

    @Test
    void aCareOrderAtHomeIsFollowedByAVisitWithinAWeek() {
        for (LocalDate order = FIRST; !order.isAfter(LAST); order = order.plusDays(1)) {
            List<Duty> duties = careOrder(Story.child(), order).on(order);
            Duty duty =
                    Story.find(duties, DutyCode.VISIT, "care order " + order).orElseThrow();
            expect(duty, order.plusDays(7));
        }
    }

    @Test
    void whereAnotherBodyIsResponsibleTheFirstVisitIsDueWithinAWeek() {
        for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            expect(Story.last(anotherResponsible(Story.child(), start).on(start), DutyCode.VISIT), start.plusDays(7));
        }
    }

    @Test
    void aWithdrawnAgreementNeverMakesAVisitDueLaterThanTheAgreementDid() {
        PlainCalendar plain = new PlainCalendar(Nation.ENGLAND);
        for (LocalDate visit = FIRST; !visit.isAfter(LAST); visit = visit.plusDays(1)) {
            LocalDate ordinary = plain.after(visit, months(3));
            LocalDate agreed = plain.after(visit, months(6));
            expectWithdrawn(visit, visit.plusDays(1), ordinary);
            expectWithdrawn(visit, ordinary.minusDays(1), ordinary);
            expectWithdrawn(visit, ordinary, ordinary);
            expectWithdrawn(visit, ordinary.plusDays(1), ordinary.plusDays(1));
            expectWithdrawn(visit, agreed.minusDays(1), agreed.minusDays(1));
            expectWithdrawn(visit, agreed, agreed);
            expectWithdrawn(visit, agreed.plusDays(1), agreed);
            expectWithdrawn(visit, agreed.plusDays(90), agreed);
        }
    }

    private static void expectWithdrawn(LocalDate visit, LocalDate withdrawn, LocalDate expected) {
        LocalDate start = LocalDate.of(2023, 6, 15);
        Story story = lookedAfter(Story.child(), start).stay(agreed(start, start, withdrawn));
        Duty duty = Story.last(story.visited(visit).on(withdrawn), DutyCode.VISIT);
        assertEquals(expected, duty.dueOn(), () -> "visited " + visit + ", withdrawn " + withdrawn);
    }

    private static void expect(PlainCalendar plain, Story story, LocalDate visit, Limit limit) {
        List<Duty> duties = story.visitedOnly(visit).on(visit);
        Duty duty = Story.find(duties, DutyCode.VISIT, "after visit " + visit)
                .orElseThrow(() -> new AssertionError("None after " + visit + " in " + Story.codes(duties)));
        LocalDate expected = plain.after(visit, limit);
        expect(duty, expected);
        if (!expected.isAfter(LAST)) {
            assertEquals(plain.onOrBefore(expected), duty.due().planBy(), () -> "plan by, after " + visit);
        }
    }

    private static void expect(Duty duty, LocalDate expected) {
        assertEquals(expected, duty.dueOn(), duty::occasion);
        assertEquals(Duty.Outcome.OPEN, duty.outcome(), duty::occasion);
        assertEquals(DutyState.DUE_SOON, duty.state(expected, expected), duty::occasion);
        assertEquals(DutyState.OVERDUE, duty.state(expected.plusDays(1), expected.plusDays(1)), duty::occasion);
    }

    private static Arguments regime(
            Nation nation,
            String name,
            BiFunction<Story, LocalDate, Story> told,
            UnaryOperator<LocalDate> turn,
            Limit before,
            Limit after) {
        return Arguments.of(nation, name, told, turn, before, after);
    }

    /** The first anniversary of a day some days after the start, months counted by hand. */
    private static UnaryOperator<LocalDate> yearAfter(int days) {
        PlainCalendar plain = new PlainCalendar(Nation.ENGLAND);
        return start -> plain.after(start.plusDays(days), months(12));
    }

    private static Story lookedAfter(Story story, LocalDate placed) {
        return story.lookedAfter(placed.minusDays(60), null);
    }

    private static Story withParents(Story story, LocalDate start) {
        return reviewed(story, start).stay(stay("P1", start, Approval.PARENT_BEFORE_ASSESSMENT));
    }

    private static Story temporary(Story story, LocalDate start) {
        return reviewed(story, start).stay(stay("U3", start, Approval.TEMPORARY));
    }

    private static Story interimOrder(Story story, LocalDate start) {
        return reviewed(story, start).status("C1", start.toString(), null).stay(stay("P1", start, Approval.FULL));
    }

    private static Story reviewedBefore(Story story, LocalDate start) {
        return lookedAfter(story, start)
                .reviewed(start.minusDays(1).toString())
                .stay(stay("U3", start, Approval.TEMPORARY));
    }

    private static Story reviewed(Story story, LocalDate start) {
        return lookedAfter(story, start)
                .reviewed(
                        start.minusDays(20).toString(),
                        start.plusDays(REVIEWED_AFTER).toString());
    }

    /** At home under an interim order for forty days, when the care order is made. */
    private static Story careOrder(Story story, LocalDate order) {
        LocalDate home = order.minusDays(40);
        return lookedAfter(story, home)
                .status("C1", home.toString(), order.toString())
                .status("C2", order.toString(), null)
                .stay(stay("P1", home, Approval.FULL));
    }

    private static Story anotherResponsible(Story story, LocalDate start) {
        return lookedAfter(story, start)
                .stay(new Stay(
                        "K2",
                        start,
                        null,
                        false,
                        null,
                        Approval.FULL,
                        null,
                        false,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true));
    }

    private static Stay agreed(LocalDate start, LocalDate longTermFrom) {
        return agreed(start, longTermFrom, null);
    }

    private static Stay agreed(LocalDate start, LocalDate longTermFrom, LocalDate withdrawn) {
        return new Stay(
                "U4",
                start,
                null,
                true,
                longTermFrom,
                Approval.FULL,
                null,
                false,
                false,
                null,
                null,
                null,
                start.plusDays(30),
                withdrawn,
                false);
    }

    private static Stay stay(String type, LocalDate from, Approval approval) {
        return new Stay(
                type, from, null, false, null, approval, null, false, false, null, null, null, null, null, false);
    }
}
