package kith.council;

import static kith.plugin.LimitQuestion.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import kith.council.SettingAnswer.Verdict;
import kith.council.SettingAnswer.Witness;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import org.junit.jupiter.api.Test;

class SettingAnswerTest {
    @Test
    void theLawItselfIsAcceptedForEveryQuestionOfEveryNation() {
        for (Nation nation : Nation.values()) {
            PolicyInForce law = PolicyInForce.bareLaw(nation);
            for (LimitQuestion question : LimitQuestion.values()) {
                law.law(question, LocalDate.of(2026, 1, 1))
                        .ifPresent(ruling -> assertEquals(
                                Verdict.ACCEPTED,
                                SettingAnswer.to(question, ruling.value(), law).verdict(),
                                nation + " " + question));
            }
        }
    }

    @Test
    void fourWeeksAreTakenForTheFirstReviewAndCappedFromWeekends() {
        SettingAnswer answer = england(FIRST_REVIEW, Limit.weeks(4));
        assertEquals(Verdict.ACCEPTED_CAPPED, answer.verdict());
        Witness witness = answer.witness();
        assertEquals(DayOfWeek.SATURDAY, witness.start().getDayOfWeek());
        assertTrue(witness.proposed().isAfter(witness.law()));
    }

    @Test
    void aLimitLaterFromEveryStartDayIsRefusedWithAWitness() {
        SettingAnswer answer = england(FIRST_REVIEW, Limit.workingDays(25));
        assertEquals(Verdict.REFUSED, answer.verdict());
        assertEquals(
                new Witness(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 5), LocalDate.of(2024, 1, 29)),
                answer.witness());
    }

    @Test
    void aLimitThatBringsNoDateForwardIsRefused() {
        assertEquals(Verdict.REFUSED, england(SECOND_REVIEW, Limit.days(92)).verdict());
        assertEquals(
                Verdict.ACCEPTED_CAPPED, england(SECOND_REVIEW, Limit.days(91)).verdict());
        assertEquals(Verdict.ACCEPTED, england(SECOND_REVIEW, Limit.days(89)).verdict());
    }

    @Test
    void sixMonthsAndTwentySixWeeksAreDifferentLimits() {
        assertEquals(
                Verdict.ACCEPTED_CAPPED, england(LATER_REVIEW, Limit.weeks(26)).verdict());
        assertEquals(Verdict.ACCEPTED, england(LATER_REVIEW, Limit.weeks(25)).verdict());
    }

    @Test
    void aLimitWhereTheLawHasNoneIsTakenWithAWarning() {
        SettingAnswer answer =
                SettingAnswer.to(CARE_PLAN, Limit.workingDays(10), PolicyInForce.bareLaw(Nation.SCOTLAND));
        assertEquals(Verdict.ACCEPTED_WARN, answer.verdict());
        assertNull(answer.witness());
    }

    @Test
    void keepingARecordLongerIsTheStricterAnswer() {
        assertEquals(Verdict.ACCEPTED, england(RETENTION, Limit.years(80)).verdict());
        assertEquals(Verdict.REFUSED, england(RETENTION, Limit.years(74)).verdict());
    }

    @Test
    void papersEarlierBeforeAReviewAreTheStricterAnswer() {
        assertEquals(
                Verdict.ACCEPTED, england(REVIEW_PAPERS, Limit.workingDays(5)).verdict());
        assertEquals(
                Verdict.REFUSED, england(REVIEW_PAPERS, Limit.workingDays(2)).verdict());
    }

    private static SettingAnswer england(LimitQuestion question, Limit proposed) {
        return SettingAnswer.to(question, proposed, PolicyInForce.bareLaw(Nation.ENGLAND));
    }
}
