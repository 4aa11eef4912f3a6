package kith.duty;

import static kith.duty.Story.child;
import static kith.duty.Story.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import kith.duty.ChildFacts.Stay;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far apart visits may be, in each of the situations the regulations name. */
@Tag("S2-60")
@Tag("S3-5")
class VisitRegimesTest {
    private static final String START = "2025-01-06";

    private static String next(Story story, String visit) {
        return story.lookedAfter(START)
                .visited(visit)
                .last(DutyCode.VISIT, visit)
                .dueOn()
                .toString();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05, 2026-02-16", "2026-01-06, 2026-02-17", "2026-01-07, 2026-04-07"})
    void threeMonthsOnlyAfterTheAnniversaryAndOnlyUntil18(String visit, String due) {
        assertEquals(due, next(child().stay(stay("U4", true, null, Stay.Approval.FULL)), visit));
    }

    @Test
    void otherPlacementsStaySixWeeklyAfterAYear() {
        assertEquals("2026-02-18", next(child().placed("U6", START), "2026-01-07"));
    }

    @ParameterizedTest
    @CsvSource({"U4, 2026-01-07, 2026-07-07", "U4, 2026-01-06, 2026-02-17", "U6, 2026-01-07, 2026-04-07"})
    void sixMonthsNeedAYearOfLongTermFosteringAndTheAgreement(String type, String visit, String due) {
        Stay agreed = new Stay(
                type,
                day(START),
                null,
                true,
                day(START),
                Stay.Approval.FULL,
                null,
                false,
                false,
                null,
                null,
                null,
                day("2025-06-01"),
                null,
                false);
        assertEquals(due, next(child().stay(agreed), visit));
    }

    @Test
    void walesKeepsThreeMonthsEvenWithAnAgreement() {
        Stay agreed = new Stay(
                "U4",
                day(START),
                null,
                true,
                day(START),
                Stay.Approval.FULL,
                null,
                false,
                false,
                null,
                null,
                null,
                day("2025-06-01"),
                null,
                false);
        assertEquals("2026-04-07", next(child().in(Nation.WALES).stay(agreed), "2026-01-07"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-04-07",
        "2026-04-06, 2026-04-07",
        "2026-04-07, 2026-04-07",
        "2026-04-08, 2026-04-08",
        "2026-06-01, 2026-06-01"
    })
    @Tag("S2-61")
    void aWithdrawnAgreementBringsTheOrdinaryLimitBackOrAVisitAtOnce(String withdrawn, String due) {
        Stay stay = new Stay(
                "U4",
                day(START),
                null,
                true,
                day(START),
                Stay.Approval.FULL,
                null,
                false,
                false,
                null,
                null,
                null,
                day("2025-06-01"),
                day(withdrawn),
                false);
        Duty duty = child().stay(stay).lookedAfter(START).visited("2026-01-07").last(DutyCode.VISIT, withdrawn);
        assertEquals(day(due), duty.dueOn());
    }

    @Test
    void withParentsBeforeAssessmentWeeklyThenSixWeekly() {
        Stay stay = stay("P1", false, null, Stay.Approval.PARENT_BEFORE_ASSESSMENT);
        assertEquals("2025-01-15", next(child().stay(stay), "2025-01-08"));
        assertEquals("2025-01-27", next(child().stay(stay).reviewed("2025-01-20"), "2025-01-20"));
        assertEquals("2025-03-04", next(child().stay(stay).reviewed("2025-01-20"), "2025-01-21"));
    }

    @Test
    void withATemporarilyApprovedCarerWeeklyThenFourWeekly() {
        Stay stay = stay("U3", false, null, Stay.Approval.TEMPORARY);
        assertEquals("2025-01-15", next(child().stay(stay), "2025-01-08"));
        assertEquals("2025-02-18", next(child().stay(stay).reviewed("2025-01-20"), "2025-01-21"));
    }

    @Test
    void onceTheCarerIsApprovedInFullTheOrdinaryLimitCounts() {
        Stay stay = new Stay(
                "U3",
                day(START),
                null,
                false,
                null,
                Stay.Approval.TEMPORARY,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                day("2025-01-21"));
        assertEquals("2025-01-27", next(child().stay(stay), "2025-01-20"));
        assertEquals("2025-03-04", next(child().stay(stay), "2025-01-21"));
    }

    @Test
    void underAnInterimOrderWithParentsWeeklyThenFourWeekly() {
        assertEquals("2025-01-15", next(child().status("C1", START, null).placed("P1", START), "2025-01-08"));
        assertEquals(
                "2025-02-18",
                next(child().status("C1", START, null).placed("P1", START).reviewed("2025-01-20"), "2025-01-21"));
    }

    @Test
    void aCareOrderOnAChildAtHomeBringsAVisitWithinAWeekAndThenSixWeekly() {
        Story story = child().lookedAfter(START)
                .status("C1", START, "2025-03-03")
                .status("C2", "2025-03-03", null)
                .placed("P1", START)
                .visited("2025-02-24", "2025-03-10");
        Duty order = story.duty(DutyCode.VISIT, "care order 2025-03-03", "2025-03-11");
        assertEquals(day("2025-03-10"), order.dueOn());
        assertEquals(Duty.Outcome.MET, order.outcome());
        assertEquals(
                day("2025-04-21"),
                story.duty(DutyCode.VISIT, "after visit 2025-03-10", "2025-03-11")
                        .dueOn());
    }

    @Test
    void withSomebodyAnotherBodyIsResponsibleForSixWeeklyAndThreeMonthlyAfterAYear() {
        Stay stay = new Stay(
                "Z1",
                day(START),
                null,
                false,
                null,
                Stay.Approval.FULL,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                true);
        assertEquals("2025-02-19", next(child().stay(stay), "2025-01-08"));
        assertEquals("2026-04-07", next(child().stay(stay), "2026-01-07"));
    }

    @Test
    void inScotlandVisitsAreThreeMonthsApartFromTheStartAndNoneAreTimedAtHome() {
        assertEquals("2025-04-08", next(child().in(Nation.SCOTLAND).placed("U6", START), "2025-01-08"));
        assertTrue(
                child()
                        .in(Nation.SCOTLAND)
                        .lookedAfter(START)
                        .placed("P1", START)
                        .on(LocalDate.parse("2025-06-01"))
                        .stream()
                        .noneMatch(duty -> duty.code() == DutyCode.VISIT || duty.code() == DutyCode.FIRST_REVIEW));
    }

    @Test
    void aTemporaryAbsenceWithReturnDoesNotRestartTheVisits() {
        assertEquals("2025-10-01", next(child().placed("U6", START), "2025-08-20"));
    }

    @Test
    void aNoticeOfConcernIsAnsweredByAVisitWithinAWeek() {
        Story story = child().lookedAfter(START).placed("U6", START).asked("2025-02-03", true);
        assertEquals(
                day("2025-02-10"),
                story.duty(DutyCode.REQUESTED_VISIT, "notice 2025-02-03", "2025-02-04")
                        .dueOn());
        story.visited("2025-02-10");
        assertEquals(
                Duty.Outcome.MET,
                story.duty(DutyCode.REQUESTED_VISIT, "notice 2025-02-03", "2025-03-01")
                        .outcome());
    }

    private static Stay stay(String type, boolean until18, LocalDate longTermFrom, Stay.Approval approval) {
        return new Stay(
                type,
                day(START),
                null,
                until18,
                longTermFrom,
                approval,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
