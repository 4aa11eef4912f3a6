package kith.duty;

import static kith.plugin.Limit.months;
import static kith.plugin.Limit.weeks;
import static kith.plugin.Limit.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kith.duedate.PlainCalendar;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.Stay;
import kith.plugin.Limit;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule from every start day of 2025 to 2028, against limits written down here a second time and days counted one by one. For
 * each: not late the day before the last day, not on it, one day late the day after; and overdue only after it.
 */
@Tag("S0-31")
@Tag("S0-32")
@Tag("S1-9")
@Tag("S2-35")
@Tag("S2-36")
@Tag("S2-59")
@Tag("S2-60")
@Tag("S3-5")
class EveryStartDayTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    static Stream<Arguments> rules() {
        return Stream.of(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND)
                .flatMap(nation -> Stream.concat(common(nation), own(nation)));
    }

    private static Stream<Arguments> common(Nation nation) {
        return Stream.of(
                rule(nation, DutyCode.SECOND_REVIEW, months(3), EveryStartDayTest::afterFirstReview),
                rule(nation, DutyCode.LATER_REVIEW, months(6), EveryStartDayTest::afterSecondReview),
                rule(nation, DutyCode.VISIT, weeks(1), EveryStartDayTest::newPlacement));
    }

    private static Stream<Arguments> own(Nation nation) {
        return switch (nation) {
            case ENGLAND -> Stream.concat(englandAndWales(nation), england());
            case WALES ->
                Stream.concat(
                        englandAndWales(nation),
                        Stream.of(rule(nation, DutyCode.PEP, workingDays(20), EveryStartDayTest::newPlacement)));
            case SCOTLAND ->
                Stream.of(
                        rule(nation, DutyCode.FIRST_REVIEW, weeks(6), EveryStartDayTest::newPlacement),
                        rule(nation, DutyCode.EMERGENCY_REVIEW, workingDays(3), EveryStartDayTest::emergency),
                        rule(nation, DutyCode.VISIT, months(3), EveryStartDayTest::visitedOnce));
            case NORTHERN_IRELAND ->
                Stream.of(
                        rule(nation, DutyCode.FIRST_REVIEW, weeks(2), EveryStartDayTest::newPlacement),
                        rule(nation, DutyCode.VISIT, weeks(4), EveryStartDayTest::visitedOnce));
        };
    }

    private static Stream<Arguments> englandAndWales(Nation nation) {
        return Stream.of(
                rule(nation, DutyCode.FIRST_REVIEW, workingDays(20), EveryStartDayTest::newPlacement),
                rule(nation, DutyCode.CARE_PLAN, workingDays(10), EveryStartDayTest::newPlacement),
                rule(nation, DutyCode.PLACEMENT_PLAN, workingDays(5), EveryStartDayTest::newPlacement),
                rule(nation, DutyCode.PLACEMENT_NOTIFICATION, workingDays(5), EveryStartDayTest::newPlacement),
                rule(nation, DutyCode.HEALTH_ASSESSMENT, workingDays(20), EveryStartDayTest::newPlacement),
                rule(nation, DutyCode.CARE_PLAN, workingDays(5), EveryStartDayTest::remanded),
                rule(nation, DutyCode.VISIT, weeks(6), EveryStartDayTest::visitedOnce),
                rule(nation, DutyCode.REVIEW_COMPLETION, workingDays(20), EveryStartDayTest::adjourned),
                rule(nation, DutyCode.PERMANENCE_PLAN, months(3), EveryStartDayTest::afterFirstReview),
                rule(nation, DutyCode.PARENT_ASSESSMENT, workingDays(10), EveryStartDayTest::withParents),
                rule(nation, DutyCode.HEALTH_ASSESSMENT, months(12), EveryStartDayTest::assessedAtTen),
                rule(nation, DutyCode.HEALTH_ASSESSMENT, months(6), EveryStartDayTest::assessedAtTwo),
                rule(nation, DutyCode.ENDING_NOTIFICATION, workingDays(10), EveryStartDayTest::endedAtOnce),
                rule(nation, DutyCode.REQUESTED_VISIT, weeks(1), EveryStartDayTest::asked));
    }

    private static Stream<Arguments> england() {
        Nation nation = Nation.ENGLAND;
        return Stream.of(
                rule(nation, DutyCode.IRO_APPOINTMENT, workingDays(5), EveryStartDayTest::newPlacement),
                rule(nation, DutyCode.PEP, workingDays(10), EveryStartDayTest::newPlacement),
                rule(nation, DutyCode.DETENTION_PLACEMENT_PLAN, workingDays(10), EveryStartDayTest::detained),
                rule(nation, DutyCode.REVIEW_DECISIONS, workingDays(5), EveryStartDayTest::afterFirstReview),
                rule(nation, DutyCode.REVIEW_RECORD, workingDays(15), EveryStartDayTest::afterFirstReview),
                rule(nation, DutyCode.REVIEW_DISTRIBUTION, workingDays(20), EveryStartDayTest::afterFirstReview),
                rule(nation, DutyCode.CARE_PLAN_UPDATE, workingDays(10), EveryStartDayTest::afterFirstReview),
                rule(nation, DutyCode.TWIN_TRACK_PLAN, months(6), EveryStartDayTest::afterSecondReview));
    }

    @ParameterizedTest(name = "{0}: {1} within {2}")
    @MethodSource("rules")
    void isDueOnTheDayThatCountingOneByOneGives(
            Nation nation, DutyCode code, Limit limit, BiFunction<Story, LocalDate, Story> told) {
        PlainCalendar plain = new PlainCalendar(nation);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate start = day;
            LocalDate expected = plain.after(start, limit);
            List<Duty> duties = told.apply(Story.child().in(nation), start).on(start);
            Duty duty = Story.last(duties, code);
            assertEquals(expected, duty.dueOn(), () -> nation + " " + code + " from " + start);
            assertEquals(Duty.Outcome.OPEN, duty.outcome(), () -> nation + " " + code + " from " + start);
            assertEquals(DutyState.DUE_SOON, duty.state(expected, expected), () -> "on the day itself " + start);
            assertEquals(DutyState.OVERDUE, duty.state(expected.plusDays(1), expected.plusDays(1)));
            if (!expected.isAfter(LAST)) {
                assertEquals(plain.onOrBefore(expected), duty.due().planBy(), () -> "plan by, from " + start);
            }
        }
    }

    private static Arguments rule(Nation nation, DutyCode code, Limit limit, BiFunction<Story, LocalDate, Story> told) {
        return Arguments.of(nation, code, limit, told);
    }

    private static Story newPlacement(Story story, LocalDate start) {
        return story.lookedAfter(start, null).placed("U6", start, null);
    }

    private static Story remanded(Story story, LocalDate start) {
        return newPlacement(story, start).status("J1", start.toString(), null);
    }

    private static Story detained(Story story, LocalDate start) {
        return story.lookedAfter(start, null)
                .status("J1", start.toString(), null)
                .placed("R5", start, null);
    }

    private static Story afterFirstReview(Story story, LocalDate start) {
        return newPlacement(story, start.minusDays(12)).reviewed(start.toString());
    }

    private static Story afterSecondReview(Story story, LocalDate start) {
        return newPlacement(story, start.minusDays(80))
                .reviewed(start.minusDays(60).toString(), start.toString());
    }

    private static Story visitedOnce(Story story, LocalDate start) {
        return newPlacement(story, start.minusDays(5)).visited(start);
    }

    private static Story adjourned(Story story, LocalDate start) {
        return newPlacement(story, start.minusDays(10))
                .review(new Review(List.of(start), start, null, start, false, null, null, null, null));
    }

    private static Story withParents(Story story, LocalDate start) {
        return story.lookedAfter(start, null)
                .stay(stay("P1", start, null, Stay.Approval.PARENT_BEFORE_ASSESSMENT, false));
    }

    private static Story emergency(Story story, LocalDate start) {
        return story.lookedAfter(start, null).stay(stay("U3", start, null, Stay.Approval.EMERGENCY, false));
    }

    private static Story endedAtOnce(Story story, LocalDate start) {
        return story.lookedAfter(start.minusDays(30), null)
                .stay(stay("U6", start.minusDays(30), start, Stay.Approval.FULL, true))
                .placed("U6", start, null);
    }

    private static Story assessedAtTen(Story story, LocalDate start) {
        return newPlacement(story.born(start.minusYears(10).toString()), start.minusDays(10))
                .assessed(start.toString());
    }

    private static Story assessedAtTwo(Story story, LocalDate start) {
        return newPlacement(story.born(start.minusYears(2).toString()), start.minusDays(10))
                .assessed(start.toString());
    }

    private static Story asked(Story story, LocalDate start) {
        return newPlacement(story, start.minusDays(9)).asked(start.toString(), false);
    }

    private static Stay stay(String type, LocalDate from, LocalDate to, Stay.Approval approval, boolean atOnce) {
        return new Stay(
                type, from, to, false, null, approval, null, false, false, null, null, null, null, null, false, atOnce,
                null, null);
    }
}
