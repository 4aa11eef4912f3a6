package kith.duty;

import static kith.duty.Story.child;
import static kith.duty.Story.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Plan;
import kith.duty.Duty.Outcome;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child protection plan beside being looked after; and by which review the plans for permanence are there. */
class ProtectionTest {

    private static Story since(String from) {
        return child().lookedAfter(from).placed("U6", from);
    }

    @Test
    @Tag("S4-36")
    void whetherAPlanGoesOnIsDecidedByTheFirstReview() {
        Story story = since("2026-03-02").protectedBy("2026-01-05", null, null, false);
        Duty open = story.duty(DutyCode.CHILD_PROTECTION_DECISION, "protection 2026-01-05", "2026-03-03");
        assertEquals(day("2026-03-30"), open.dueOn(), "the limit of the first review");
        assertEquals(Outcome.OPEN, open.outcome());
        Duty met = since("2026-03-02")
                .protectedBy("2026-01-05", null, "2026-03-30", false)
                .duty(DutyCode.CHILD_PROTECTION_DECISION, "protection 2026-01-05", "2026-03-31");
        assertEquals(Outcome.MET, met.outcome());
        Duty late = since("2026-03-02")
                .protectedBy("2026-01-05", null, "2026-03-31", false)
                .duty(DutyCode.CHILD_PROTECTION_DECISION, "protection 2026-01-05", "2026-03-31");
        assertEquals(1, late.daysLate());
    }

    @Test
    void aPlanMadeWhileTheChildIsLookedAfterAsksNothing() {
        Story story = since("2026-03-02").protectedBy("2026-03-02", null, null, false);
        assertTrue(
                story.on("2026-04-01").stream().noneMatch(duty -> duty.code() == DutyCode.CHILD_PROTECTION_DECISION));
    }

    @ParameterizedTest
    @CsvSource({
        // made, last reviewed, first review due: the earlier of 20 working days (30 March) and the plan's own limit.
        "2025-12-29, , 2026-03-29",
        "2025-12-30, , 2026-03-30",
        "2025-12-31, , 2026-03-30",
        "2025-09-01, 2025-09-29, 2026-03-29",
        "2025-09-01, 2025-10-01, 2026-03-30"
    })
    @Tag("S4-37")
    @Tag("S4-38")
    void theEarlierOfBothLimitsCountsAndBothAreShown(String made, String reviewed, String due) {
        Story story = since("2026-03-02").protectedBy(made, reviewed, "2026-03-05", true);
        Duty first = story.duty(DutyCode.FIRST_REVIEW, "period 2026-03-02", "2026-03-06");
        assertEquals(day(due), first.dueOn());
        assertEquals("fact.protection-review", first.due().why().facts().get(1).key());
        assertEquals(
                day("2026-03-30"), first.due().why().facts().get(1).values().get(1));
        boolean byThePlan = day(due).isBefore(day("2026-03-30"));
        assertEquals(
                byThePlan ? "law.protection-earlier" : "law.first-review",
                first.due().why().law().key());
    }

    @Test
    void aConferenceThatWasDueBeforeTheChildWasLookedAfterMovesNoReview() {
        Story story = since("2026-03-02").protectedBy("2025-10-01", null, "2026-03-05", true);
        assertEquals(
                day("2026-03-30"),
                story.duty(DutyCode.FIRST_REVIEW, "period 2026-03-02", "2026-03-06")
                        .dueOn());
    }

    @Test
    void aReviewHeldIsAReviewOfThatPlanTooAndADecisionChangesNoneBeforeIt() {
        Story story = since("2026-03-02")
                .protectedBy("2025-12-29", null, "2026-03-20", true)
                .reviewed("2026-03-19");
        assertEquals(
                day("2026-03-30"),
                story.duty(DutyCode.FIRST_REVIEW, "period 2026-03-02", "2026-03-21")
                        .dueOn());
        assertEquals(
                day("2026-06-19"),
                story.duty(DutyCode.SECOND_REVIEW, "after review 2026-03-19", "2026-03-21")
                        .dueOn());
    }

    @Test
    void aPlanThatEndsBringsNoReviewForward() {
        Story story = since("2026-03-02").protectedBy("2025-12-01", null, "2026-03-05", false);
        assertEquals(
                day("2026-03-30"),
                story.duty(DutyCode.FIRST_REVIEW, "period 2026-03-02", "2026-03-06")
                        .dueOn());
    }

    @Test
    void fromEveryStartDayAPlanOnlyBringsTheFirstReviewForward() {
        for (LocalDate start = LocalDate.of(2025, 1, 1); start.getYear() < 2028; start = start.plusDays(1)) {
            String from = start.toString();
            String made = start.minusDays(70).toString();
            Duty with =
                    Story.last(since(from).protectedBy(made, null, from, true).on(start), DutyCode.FIRST_REVIEW);
            Duty without = Story.last(since(from).on(start), DutyCode.FIRST_REVIEW);
            LocalDate plans = start.minusDays(70).plusMonths(3);
            LocalDate earlier = plans.isBefore(without.dueOn()) ? plans : without.dueOn();
            assertEquals(earlier, with.dueOn(), from);
        }
    }

    @Test
    @Tag("S2-17")
    @Tag("S2-7")
    @Tag("S4-30")
    void aPermanencePlanMissingAtTheSecondReviewIsOverdueFromTheDayAfter() {
        Story story = since("2026-03-02").reviewed("2026-03-25", "2026-06-20");
        Duty due = story.duty(DutyCode.PERMANENCE_PLAN, "period 2026-03-02", "2026-06-20");
        assertEquals(day("2026-06-20"), due.dueOn());
        assertEquals(DutyState.DUE_SOON, due.state(day("2026-06-20"), day("2026-07-10")));
        assertEquals(DutyState.OVERDUE, due.state(day("2026-06-21"), day("2026-07-10")));
        story.plan(Plan.Kind.PERMANENCE, "2026-06-20");
        assertEquals(
                Outcome.MET,
                story.duty(DutyCode.PERMANENCE_PLAN, "period 2026-03-02", "2026-06-21")
                        .outcome());
    }

    @Test
    @Tag("S4-33")
    @Tag("S4-35")
    void withoutATwinTrackPlanTheThirdReviewShowsItOverdueUnlessTheChildIsHome() {
        Story story = since("2026-03-02").reviewed("2026-03-25", "2026-06-20", "2026-12-01");
        Duty due = story.duty(DutyCode.TWIN_TRACK_PLAN, "period 2026-03-02", "2026-12-02");
        assertEquals(day("2026-12-01"), due.dueOn());
        assertEquals(DutyState.OVERDUE, due.state(day("2026-12-02"), day("2026-12-20")));
        Story home = child().lookedAfter("2026-03-02")
                .placed("P1", "2026-03-02")
                .reviewed("2026-03-25", "2026-06-20", "2026-12-01");
        assertTrue(home.on("2026-12-02").stream().noneMatch(duty -> duty.code() == DutyCode.TWIN_TRACK_PLAN));
    }

    @Test
    void aCouncilMayWantThePlansByAnEarlierReviewAndNeverByALaterOne() {
        Story earlier = since("2026-03-02")
                .says(NumberQuestion.PERMANENCE_REVIEW, 1)
                .says(NumberQuestion.TWIN_TRACK_REVIEW, 2)
                .reviewed("2026-03-25");
        List<Duty> duties = earlier.on("2026-03-26");
        assertEquals(
                day("2026-03-25"), Story.last(duties, DutyCode.PERMANENCE_PLAN).dueOn());
        Duty twin = Story.last(duties, DutyCode.TWIN_TRACK_PLAN);
        assertEquals(day("2026-06-25"), twin.dueOn());
        assertEquals("council.by-review-number", twin.due().why().council().key());
        Story later =
                since("2026-03-02").says(NumberQuestion.PERMANENCE_REVIEW, 5).reviewed("2026-03-25");
        assertEquals(
                day("2026-06-25"),
                Story.last(later.on("2026-03-26"), DutyCode.PERMANENCE_PLAN).dueOn());
    }

    @Test
    void fromItsDayOnASettingMayWantThePlanByAnEarlierReviewAndSaysWhy() {
        LocalDate from = day("2026-04-01");
        Story story = since("2026-03-02")
                .set(NumberQuestion.PERMANENCE_REVIEW, 1, from)
                .reviewed("2026-03-25");
        Duty before = Story.last(story.on("2026-03-31"), DutyCode.PERMANENCE_PLAN);
        assertEquals(day("2026-06-25"), before.dueOn());
        assertNull(before.due().why().setting());
        Duty since = Story.last(story.on("2026-04-01"), DutyCode.PERMANENCE_PLAN);
        assertEquals(day("2026-03-25"), since.dueOn());
        assertEquals(DutyState.OVERDUE, since.state(day("2026-04-01"), day("2026-04-20")));
        assertEquals(
                Sentence.of("setting.by-review-number", from, "a test", 1),
                since.due().why().setting());
        story.set(NumberQuestion.PERMANENCE_REVIEW, null, day("2026-04-10"));
        Duty ended = Story.last(story.on("2026-04-10"), DutyCode.PERMANENCE_PLAN);
        assertEquals(day("2026-06-25"), ended.dueOn());
        assertEquals("setting.none", ended.due().why().setting().key());
    }

    @Test
    void ofPluginAndSettingTheEarlierReviewCountsAndNeitherIsLaterThanTheLaw() {
        LocalDate from = day("2026-01-01");
        Story plugins = since("2026-03-02")
                .says(NumberQuestion.PERMANENCE_REVIEW, 1)
                .set(NumberQuestion.PERMANENCE_REVIEW, 2, from)
                .reviewed("2026-03-25");
        assertEquals(
                day("2026-03-25"),
                Story.last(plugins.on("2026-03-26"), DutyCode.PERMANENCE_PLAN).dueOn());
        Story later = since("2026-03-02")
                .set(NumberQuestion.PERMANENCE_REVIEW, 9, from)
                .reviewed("2026-03-25");
        assertEquals(
                day("2026-06-25"),
                Story.last(later.on("2026-03-26"), DutyCode.PERMANENCE_PLAN).dueOn());
    }

    @Test
    void whatWasPlannedBeforeTheDayOfASettingStaysJudgedByWhatWasInForceThen() {
        Story story = since("2026-03-02")
                .set(NumberQuestion.PERMANENCE_REVIEW, 1, day("2026-05-02"))
                .reviewed("2026-03-25")
                .plan(Plan.Kind.PERMANENCE, "2026-05-01");
        assertEquals(
                Outcome.MET,
                Story.last(story.on("2026-06-01"), DutyCode.PERMANENCE_PLAN).outcome());
        Story onTheDay = since("2026-03-02")
                .set(NumberQuestion.PERMANENCE_REVIEW, 1, day("2026-05-01"))
                .reviewed("2026-03-25")
                .plan(Plan.Kind.PERMANENCE, "2026-05-01");
        assertEquals(
                Outcome.MET_LATE,
                Story.last(onTheDay.on("2026-06-01"), DutyCode.PERMANENCE_PLAN).outcome());
    }

    @Test
    void whereTheLawNamesNoReviewTheSettingAloneCounts() {
        Story wales = since("2026-03-02")
                .in(Nation.WALES)
                .set(NumberQuestion.TWIN_TRACK_REVIEW, 2, day("2026-01-01"))
                .reviewed("2026-03-25");
        Duty twin = Story.last(wales.on("2026-03-26"), DutyCode.TWIN_TRACK_PLAN);
        assertEquals(day("2026-06-25"), twin.dueOn());
        assertEquals("law.none", twin.due().why().law().key());
        assertEquals("setting.by-review-number", twin.due().why().setting().key());
    }

    @Test
    void whereTheLawNamesNoReviewTheCouncilsNumberAloneCounts() {
        Story wales = since("2026-03-02").in(Nation.WALES).reviewed("2026-03-25", "2026-06-20");
        assertTrue(wales.on("2026-06-21").stream().noneMatch(duty -> duty.code() == DutyCode.TWIN_TRACK_PLAN));
        wales.says(NumberQuestion.TWIN_TRACK_REVIEW, 3);
        Duty twin = Story.last(wales.on("2026-06-21"), DutyCode.TWIN_TRACK_PLAN);
        assertEquals(day("2026-12-20"), twin.dueOn());
        assertEquals("law.none", twin.due().why().law().key());
    }
}
