package kith.duty;

import static kith.duty.Story.child;
import static kith.duty.Story.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kith.duty.ChildFacts.Known;
import kith.duty.ChildFacts.ReviewRequest.Kind;
import kith.duty.Duty.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A review before its ordinary date: who asked is answered, what happened raises the question, and the day agreed on counts. */
class EarlyReviewTest {
    private static final String ASKED = "asked 2026-06-01 child wish";

    /** Looked after since Monday 2 March 2026; the first review was on the 25th, so the second is due by 25 June. */
    private static Story story() {
        return child().lookedAfter("2026-03-02").placed("U6", "2026-03-02").reviewed("2026-03-25");
    }

    private static Duty answer(Story story, String occasion, String asOf) {
        return story.duty(DutyCode.EARLY_REVIEW_ANSWER, occasion, asOf);
    }

    private static Optional<Duty> raised(Story story, String occasion, String asOf) {
        return Story.find(story.on(asOf), DutyCode.EARLY_REVIEW_ANSWER, occasion);
    }

    @Test
    void whoeverAsksIsAnsweredWithinFiveWorkingDays() {
        Story story = story().reviewAsked("CHILD", "WISH", "2026-06-01", null, null);
        Duty open = answer(story, ASKED, "2026-06-08");
        assertEquals(day("2026-06-08"), open.dueOn());
        assertEquals(Outcome.OPEN, open.outcome());
        assertEquals("fact.review-asked.child", open.due().why().facts().get(0).key());
        for (String on : List.of("2026-06-05", "2026-06-08")) {
            Story answered = story().reviewAsked("CHILD", "WISH", "2026-06-01", on, null);
            assertEquals(Outcome.MET, answer(answered, ASKED, "2026-06-10").outcome(), on);
        }
        Story late = story().reviewAsked("CHILD", "WISH", "2026-06-01", "2026-06-09", null);
        assertEquals(Outcome.MET_LATE, answer(late, ASKED, "2026-06-10").outcome());
    }

    @Test
    void aReviewThatIsHeldAnswersTooAndOneOnTheDayOfAskingDoesNot() {
        Story held =
                story().reviewAsked("CHILD", "WISH", "2026-06-01", null, null).reviewed("2026-06-02");
        assertEquals(Outcome.MET, answer(held, ASKED, "2026-06-03").outcome());
        Story at = story().reviewed("2026-06-01").reviewAsked("CHILD", "WISH", "2026-06-01", null, null);
        assertEquals(Outcome.OPEN, answer(at, ASKED, "2026-06-03").outcome());
    }

    @Test
    void theDayAgreedOnIsTheReviewsAndSaysWhoAskedAndWhenItWasAnswered() {
        Story story = story().reviewAsked("CHILD", "WISH", "2026-06-01", "2026-06-03", "2026-06-12");
        Duty early = story.duty(DutyCode.EARLY_REVIEW, ASKED, "2026-06-03");
        assertEquals(day("2026-06-12"), early.dueOn());
        assertEquals(
                List.of("fact.review-asked.child", "fact.brought-forward"),
                early.due().why().facts().stream().map(fact -> fact.key()).toList());
        assertEquals("law.brought-forward", early.due().why().law().key());
        for (String on : List.of("2026-06-11", "2026-06-12")) {
            Story held = story().reviewAsked("CHILD", "WISH", "2026-06-01", "2026-06-03", "2026-06-12")
                    .reviewed(on);
            assertEquals(
                    Outcome.MET,
                    held.duty(DutyCode.EARLY_REVIEW, ASKED, "2026-06-20").outcome());
        }
        Duty late = story.reviewed("2026-06-13").duty(DutyCode.EARLY_REVIEW, ASKED, "2026-06-20");
        assertEquals(1, late.daysLate());
        assertEquals(
                Outcome.MET,
                story.duty(DutyCode.SECOND_REVIEW, "after review 2026-03-25", "2026-06-20")
                        .outcome(),
                "in time by the law all the same");
    }

    @Test
    void beforeTheAnswerNothingMovesAndAfterItPreparationIsCountedBackFromTheNewDay() {
        Story story = story().reviewAsked("PARENT", "CHANGE", "2026-06-01", "2026-06-03", "2026-06-12");
        assertTrue(Story.find(story.on("2026-06-02"), DutyCode.EARLY_REVIEW, "asked 2026-06-01 parent change")
                .isEmpty());
        assertEquals(
                day("2026-06-22"),
                story.duty(DutyCode.REVIEW_PAPERS, "after review 2026-03-25", "2026-06-02")
                        .dueOn());
        assertEquals(
                day("2026-06-09"),
                story.duty(DutyCode.REVIEW_PAPERS, "after review 2026-03-25", "2026-06-03")
                        .dueOn());
    }

    @Test
    void anAnswerThatBringsNothingForwardMovesNothing() {
        Story story = story().reviewAsked("CARER", "ABSENCE", "2026-06-01", "2026-06-03", null);
        assertTrue(story.on("2026-06-10").stream().noneMatch(duty -> duty.code() == DutyCode.EARLY_REVIEW));
    }

    @Test
    @Tag("S2-43")
    void theSecondBreakdownWithinAYearRaisesTheQuestionAndOneAYearAgoDoesNotCount() {
        for (String first : List.of("2025-05-03", "2025-05-04")) {
            Story longer = child().lookedAfter("2025-03-03")
                    .placed("U6", "2025-03-03")
                    .happened(Kind.BREAKDOWN, first, "2026-05-04");
            assertTrue(raised(longer, "breakdowns 2026-05-04", "2026-05-05").isEmpty(), first);
        }
        Story story = child().lookedAfter("2025-03-03")
                .placed("U6", "2025-03-03")
                .happened(Kind.BREAKDOWN, "2025-05-05", "2026-05-04");
        Duty open = raised(story, "breakdowns 2026-05-04", "2026-05-05").orElseThrow();
        assertEquals(Outcome.OPEN, open.outcome());
        assertEquals(day("2026-05-11"), open.dueOn());
    }

    @Test
    @Tag("S2-43")
    void oneBreakdownRaisesNothing() {
        Story story = story().happened(Kind.BREAKDOWN, "2026-05-06");
        assertTrue(raised(story, "breakdowns 2026-05-06", "2026-05-07").isEmpty());
    }

    @Test
    @Tag("S2-44")
    void theThirdAbsenceWithinNinetyDaysRaisesTheQuestion() {
        // 90 days before 29 June is 31 March: that day lies outside, the next within.
        Story outside = child().lookedAfter("2026-01-05")
                .placed("U6", "2026-01-05")
                .happened(Kind.AWAY, "2026-03-31", "2026-05-02", "2026-06-29");
        assertTrue(raised(outside, "absences 2026-06-29", "2026-06-30").isEmpty());
        Story within = child().lookedAfter("2026-01-05")
                .placed("U6", "2026-01-05")
                .happened(Kind.AWAY, "2026-04-01", "2026-05-02", "2026-06-29");
        assertEquals(
                Outcome.OPEN,
                raised(within, "absences 2026-06-29", "2026-06-30")
                        .orElseThrow()
                        .outcome());
        Story two = child().lookedAfter("2026-01-05")
                .placed("U6", "2026-01-05")
                .happened(Kind.AWAY, "2026-05-02", "2026-06-29");
        assertTrue(raised(two, "absences 2026-06-29", "2026-06-30").isEmpty());
    }

    @Test
    @Tag("S2-42")
    @Tag("S2-71")
    void goingMissingRaisesTheQuestionUntilItIsConsideredOrAReviewIsHeld() {
        Story story = story().happened(Kind.MISSING, "2026-06-01");
        assertEquals(
                "fact.review-raised.missing",
                raised(story, "missing 2026-06-01", "2026-06-01")
                        .orElseThrow()
                        .due()
                        .why()
                        .facts()
                        .get(0)
                        .key());
        Story before = story().happened(Kind.MISSING, "2026-06-01")
                .reviewAsked("EVENT", "SAFEGUARDING", "2026-05-31", "2026-05-31", null);
        assertTrue(raised(before, "missing 2026-06-01", "2026-06-02").isPresent(), "what was considered before");
        Story considered = story().happened(Kind.MISSING, "2026-06-01")
                .reviewAsked("EVENT", "SAFEGUARDING", "2026-06-01", "2026-06-01", null);
        assertTrue(raised(considered, "missing 2026-06-01", "2026-06-02").isEmpty());
        Story held = story().happened(Kind.MISSING, "2026-06-01").reviewed("2026-06-01");
        assertTrue(raised(held, "missing 2026-06-01", "2026-06-02").isEmpty());
    }

    @Test
    @Tag("S2-42")
    void aChildProtectionPlanMadeInCareRaisesItAndOneFromBeforeDoesNot() {
        Story made = story().protectedBy("2026-05-11", null, null, false);
        assertTrue(raised(made, "protection 2026-05-11", "2026-05-12").isPresent());
        Story before = story().protectedBy("2026-02-10", null, null, false);
        assertTrue(raised(before, "protection 2026-02-10", "2026-05-12").isEmpty());
    }

    @Test
    void whatLiesBeforeTheRecordsOfReviewsRaisesNothing() {
        Known known = new Known(
                day("2026-03-01"), day("2026-06-02"), day("2026-03-01"), day("2026-03-01"), day("2026-03-01"), null);
        Story story = child().lookedAfter("2026-03-02")
                .placed("U6", "2026-03-02")
                .known(known)
                .happened(Kind.MISSING, "2026-06-01");
        assertTrue(raised(story, "missing 2026-06-01", "2026-06-03").isEmpty());
    }
}
