package kith.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import kith.check.Verdict.Answer;
import kith.duedate.WorkingDays;
import kith.law.Law;
import kith.plugin.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
    private static final Law ENGLAND = Law.of(Nation.ENGLAND);
    private static final WorkingDays DAYS = WorkingDays.of(Nation.ENGLAND);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-11-01, 2026-05-02, true, true, ALLOWED, allowed",
                "2025-11-02, 2026-05-02, true, true, REFUSED, too-new",
                "-, 2026-05-02, true, true, REFUSED, placement",
                "2025-09-02, 2025-11-02, true, true, ALLOWED, allowed",
                "2025-09-02, 2025-11-01, true, true, REFUSED, meeting-due",
                "2025-09-02, -, true, true, REFUSED, meeting-due",
                "2025-09-02, 2026-05-02, false, true, REFUSED, child",
                "2025-09-02, 2026-05-02, true, false, REFUSED, others"
            })
    void aReviewWithoutAMeetingNeedsASettledPlacementAMeetingWithinTheYearAndEveryonesAgreement(
            LocalDate longTermFrom,
            LocalDate lastMeeting,
            boolean child,
            boolean everyone,
            Answer answer,
            String reason) {
        Verdict verdict = ReviewWithoutMeeting.check(ENGLAND, TODAY, longTermFrom, lastMeeting, child, everyone);
        assertEquals(answer, verdict.answer());
        assertEquals("answer.without-meeting." + reason, verdict.why().key());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "U4, 2025-11-02, true, ALLOWED",
                "U1, 2025-11-02, true, ALLOWED",
                "U4, 2025-11-03, true, REFUSED",
                "K2, 2025-03-02, true, REFUSED",
                "U6, -, true, REFUSED",
                "U4, 2025-03-02, false, REFUSED"
            })
    void visitsSixMonthsApartNeedAYearInLongTermFosteringAndTheChildsAgreement(
            String type, LocalDate longTermFrom, boolean agrees, Answer answer) {
        assertEquals(
                answer,
                SixMonthlyVisits.check(ENGLAND, TODAY, type, longTermFrom, agrees)
                        .answer());
    }

    @Test
    void walesHasNoRuleForVisitsSixMonthsApart() {
        Verdict verdict = SixMonthlyVisits.check(Law.of(Nation.WALES), TODAY, "U4", LocalDate.of(2024, 1, 1), true);
        assertEquals(Answer.REFUSED, verdict.answer());
    }

    @Test
    void aReviewIsAdjournedOnceOnly() {
        assertEquals(Answer.ALLOWED, Adjournment.check(ENGLAND, TODAY, 0).answer());
        assertEquals(Answer.REFUSED, Adjournment.check(ENGLAND, TODAY, 1).answer());
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLAND, 17, 75, APPLIES",
        "ENGLAND, 18, 75, DOES_NOT_APPLY",
        "ENGLAND, 5, 76, DOES_NOT_APPLY",
        "WALES, 28, 120, APPLIES",
        "WALES, 29, 120, DOES_NOT_APPLY",
        "SCOTLAND, 28, 121, DOES_NOT_APPLY",
        "NORTHERN_IRELAND, 28, 90, APPLIES",
        "NORTHERN_IRELAND, 28, 91, DOES_NOT_APPLY"
    })
    void shortBreaksKeepToTheLongestStayAndTheDaysInTwelveMonths(Nation nation, int stay, int total, Answer answer) {
        assertEquals(
                answer, ShortBreaks.check(Law.of(nation), TODAY, stay, total).answer());
    }

    @Test
    void bothFirstAndLastDayOfAStayCountAndADayAYearBeforeCountsNoMore() {
        ShortBreaks.Stay old = new ShortBreaks.Stay(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 10));
        ShortBreaks.Stay now = new ShortBreaks.Stay(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 5));
        assertEquals(10, ShortBreaks.longest(List.of(old, now)));
        assertEquals(10, ShortBreaks.mostInTwelveMonths(List.of(old, now)), "5 days and the last 5 of the year before");
        ShortBreaks.Stay later = new ShortBreaks.Stay(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 10));
        assertEquals(10, ShortBreaks.mostInTwelveMonths(List.of(old, later)));
        ShortBreaks.Stay earlier = new ShortBreaks.Stay(LocalDate.of(2026, 5, 27), LocalDate.of(2026, 6, 5));
        assertEquals(15, ShortBreaks.mostInTwelveMonths(List.of(old, earlier)));
        assertEquals(0, ShortBreaks.longest(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-14, NOT_REQUIRED", "2026-05-15, REQUIRED", "2026-05-16, REQUIRED"})
    void participationIsExpectedFromTheBirthdayOn(LocalDate review, Answer answer) {
        LocalDate born = LocalDate.of(2022, 5, 15);
        assertEquals(answer, Participation.expected(ENGLAND, born, review, 4).answer());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-05-14, PN0, -, VALID, 440",
                "2026-05-15, PN0, -, VALID, 440",
                "2026-05-16, PN0, -, INVALID, 440",
                "2026-05-14, PN1, -, INVALID, 441",
                "2026-05-15, PN1, -, VALID, 440",
                "2026-05-15, PN8, -, INVALID, 167",
                "-, PN1, -, INVALID, 166",
                "2026-05-16, PN1, V4, INVALID, 399"
            })
    void participationCodesFollowTheReturnsChecks(
            LocalDate review, String code, String status, Answer answer, int check) {
        Verdict verdict = Participation.code(LocalDate.of(2022, 5, 15), review, code, status);
        assertEquals(answer, verdict.answer());
        assertEquals("check " + check, verdict.authority().section());
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01, 2026-03-26, false, NOT_REQUIRED",
        "2014-01-01, 2026-03-27, false, REQUIRED",
        "2014-01-01, 2026-03-28, false, REQUIRED",
        "2010-03-27, 2026-03-27, false, REQUIRED_FROM_DIRECTOR",
        "2010-03-27, 2026-03-27, true, REQUIRED",
        "2010-03-28, 2026-03-27, false, REQUIRED"
    })
    void ceasingToLookAfterNeedsApprovalFromTheTwentiethWorkingDay(
            LocalDate born, LocalDate decided, boolean inCare, Answer answer) {
        LocalDate from = LocalDate.of(2026, 3, 2);
        assertEquals(
                answer,
                CeasingApproval.check(ENGLAND, DAYS, born, from, decided, inCare)
                        .answer());
    }

    @Test
    void aVisitRecordNeedsTheChildSeenAloneOrALawfulReason() {
        assertEquals(
                Answer.ALLOWED, VisitRecord.check(ENGLAND, TODAY, true, null).answer());
        assertEquals(
                Answer.REFUSED, VisitRecord.check(ENGLAND, TODAY, false, null).answer());
        assertEquals(
                Answer.ALLOWED,
                VisitRecord.check(ENGLAND, TODAY, false, VisitRecord.Reason.CHILD_REFUSED)
                        .answer());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, true, IN_TIME",
        "2026-05-11, true, LATE",
        "2026-05-12, true, LATE",
        "2026-05-26, false, IN_TIME",
        "2026-05-27, false, LATE"
    })
    void aCarePlanThatCouldBeMadeBeforeThePlacementIsLateAfterIt(
            LocalDate completed, boolean practicable, Answer answer) {
        LocalDate placed = LocalDate.of(2026, 5, 11);
        assertEquals(
                answer,
                CarePlanInTime.check(ENGLAND, DAYS, placed, completed, practicable)
                        .answer());
    }
}
