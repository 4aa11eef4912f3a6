package kith.duty;

import static kith.duty.Story.child;
import static kith.duty.Story.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.PlainCalendar;
import kith.duty.Duty.Outcome;
import kith.plugin.Limit;
import kith.plugin.ListQuestion;
import kith.plugin.Nation;
import kith.plugin.Participant;
import kith.plugin.Phrase;
import kith.plugin.Preparation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is made ready ahead of a review is counted back from its meeting, and moves when the booking does. */
class ReviewPreparationTest {
    private static final Preparation INVOLVE = Preparation.within(
            Limit.weeks(1),
            "discuss-involvement",
            Phrase.of("Discuss how the child can be involved"),
            Participant.REVIEWING_OFFICER,
            Preparation.Reviews.FIRST);
    private static final Preparation VISIT = Preparation.within(
            Limit.days(1),
            "visit-the-child",
            Phrase.of("Visit the child"),
            Participant.REVIEWING_OFFICER,
            Preparation.Reviews.EVERY);
    private static final Preparation ASK = Preparation.atTheReview(
            "ask-the-child", Phrase.of("Ask the child"), Participant.REVIEWING_OFFICER, Preparation.Reviews.LATER);
    private static final Preparation REPORT = Preparation.atTheReview(
            "report", Phrase.of("Written report"), Participant.REVIEWING_OFFICER, Preparation.Reviews.EVERY);

    /** Looked after since Monday 2 March 2026: the first review is due by Monday 30 March. */
    private static Story story() {
        return child().lookedAfter("2026-03-02")
                .placed("U6", "2026-03-02")
                .says(ListQuestion.PREPARATIONS, List.of(INVOLVE, VISIT, ASK));
    }

    private static Duty first(Story story, String item, String asOf) {
        return story.duty(DutyCode.REVIEW_PREPARATION, item + " period 2026-03-02", asOf);
    }

    @Test
    @Tag("S4-19")
    void theTalkAboutInvolvementIsDueAWeekBeforeTheFirstReviewThatIsBooked() {
        Story story = story();
        Duty unbooked = first(story, "discuss-involvement", "2026-03-05");
        assertEquals(day("2026-03-23"), unbooked.dueOn(), "a week before the last day of the review itself");
        assertEquals("fact.review-due", unbooked.due().why().facts().get(0).key());
        story.booked("2026-03-06", "2026-03-25");
        Duty booked = first(story, "discuss-involvement", "2026-03-06");
        assertEquals(day("2026-03-18"), booked.dueOn());
        assertEquals("fact.review-booked", booked.due().why().facts().get(0).key());
        assertEquals("council.alone", booked.due().why().council().key());
        assertEquals(
                day("2026-03-23"),
                first(story, "discuss-involvement", "2026-03-05").dueOn(),
                "on the day before, it was not booked");
    }

    @Test
    @Tag("S4-24")
    void theCouncilsTasksAndTheLawsAreCountedFromTheSameMeeting() {
        Story story = story().booked("2026-03-06", "2026-03-25");
        assertEquals(
                day("2026-03-24"), first(story, "visit-the-child", "2026-03-06").dueOn());
        assertEquals(
                day("2026-03-20"),
                story.duty(DutyCode.REVIEW_PAPERS, "period 2026-03-02", "2026-03-06")
                        .dueOn());
        assertEquals(
                day("2026-03-04"),
                story.duty(DutyCode.REVIEW_TALK, "period 2026-03-02", "2026-03-06")
                        .dueOn());
    }

    @Test
    void whatIsPreparedOnTheFirstDayInCareCountsForTheFirstReviewAndTheDayBeforeDoesNot() {
        for (String on : List.of("2026-03-02", "2026-03-03")) {
            Story story = story().booked("2026-03-02", "2026-03-25").prepared("visit-the-child", on);
            assertEquals(
                    Outcome.MET, first(story, "visit-the-child", "2026-03-04").outcome(), on);
        }
        Story before = story().booked("2026-03-02", "2026-03-25").prepared("visit-the-child", "2026-03-01");
        assertEquals(
                Outcome.OPEN, first(before, "visit-the-child", "2026-03-04").outcome());
    }

    @Test
    void whatIsPreparedOnTheDayOfAReviewIsNothingForTheNext() {
        Story story = story().reviewed("2026-03-25").prepared("visit-the-child", "2026-03-25");
        Duty next = story.duty(DutyCode.REVIEW_PREPARATION, "visit-the-child after review 2026-03-25", "2026-03-26");
        assertEquals(Outcome.OPEN, next.outcome());
    }

    @Test
    void aCancelledBookingLeavesTheDaysToTheLimitAgain() {
        Story story = story().bookedAndCancelled("2026-03-06", "2026-03-20", "2026-03-10");
        assertEquals(
                day("2026-03-19"), first(story, "visit-the-child", "2026-03-09").dueOn());
        assertEquals(
                day("2026-03-29"), first(story, "visit-the-child", "2026-03-10").dueOn());
        story.booked("2026-03-11", "2026-03-27");
        assertEquals(
                day("2026-03-26"), first(story, "visit-the-child", "2026-03-11").dueOn());
    }

    @Test
    void aTaskIsMetOnItsDayAndLateTheDayAfter() {
        Story done = story().booked("2026-03-06", "2026-03-25").prepared("visit-the-child", "2026-03-24");
        assertEquals(Outcome.MET, first(done, "visit-the-child", "2026-03-24").outcome());
        Story late = story().booked("2026-03-06", "2026-03-25").prepared("visit-the-child", "2026-03-25");
        Duty duty = first(late, "visit-the-child", "2026-03-25");
        assertEquals(Outcome.MET_LATE, duty.outcome());
        assertEquals(1, duty.daysLate());
        Story never = story().booked("2026-03-06", "2026-03-25").reviewed("2026-03-25");
        assertEquals(
                Outcome.NEVER_MET, first(never, "visit-the-child", "2026-03-26").outcome());
    }

    @Test
    @Tag("S4-21")
    void aChildWithCommunicationNeedsIsInvolvedByAStrategyOfItsOwnAndAnyOtherIsNot() {
        Story story = story().booked("2026-03-06", "2026-03-25")
                .needsStrategy(ChildFacts.Involvement.Why.COMMUNICATION, "2016-06-01", null);
        Duty open = first(story, "involvement-strategy", "2026-03-06");
        assertEquals(day("2026-03-24"), open.dueOn());
        assertEquals(
                "fact.strategy.communication", open.due().why().facts().get(1).key());
        assertEquals("law.review-strategy", open.due().why().law().key());
        for (String on : List.of("2026-03-23", "2026-03-24")) {
            Story done = story().booked("2026-03-06", "2026-03-25")
                    .needsStrategy(ChildFacts.Involvement.Why.COMMUNICATION, "2016-06-01", null)
                    .prepared("involvement-strategy", on);
            assertEquals(
                    Outcome.MET,
                    first(done, "involvement-strategy", "2026-03-25").outcome(),
                    on);
        }
        Story late = story.prepared("involvement-strategy", "2026-03-25");
        assertEquals(
                Outcome.MET_LATE,
                first(late, "involvement-strategy", "2026-03-25").outcome());
        assertTrue(Story.find(
                        story().booked("2026-03-06", "2026-03-25").on("2026-03-06"),
                        DutyCode.REVIEW_PREPARATION,
                        "involvement-strategy period 2026-03-02")
                .isEmpty());
    }

    /** It is the day of the review that counts: the day before the child moves away it does not, on the day it does. */
    @Test
    @Tag("S4-22")
    void aChildWhoLivesOutsideTheAreaOnTheDayOfTheReviewNeedsAStrategy() {
        for (String from : List.of("2026-03-24", "2026-03-25", "2026-03-26")) {
            Story story = story().booked("2026-03-06", "2026-03-25")
                    .needsStrategy(ChildFacts.Involvement.Why.OUT_OF_AREA, from, null);
            boolean outside = !day(from).isAfter(day("2026-03-25"));
            assertEquals(
                    outside,
                    Story.find(
                                    story.on("2026-03-26"),
                                    DutyCode.REVIEW_PREPARATION,
                                    "involvement-strategy period 2026-03-02")
                            .isPresent(),
                    from);
        }
        Story back = story().booked("2026-03-06", "2026-03-25")
                .needsStrategy(ChildFacts.Involvement.Why.OUT_OF_AREA, "2026-03-02", "2026-03-20");
        assertTrue(
                Story.find(back.on("2026-03-21"), DutyCode.REVIEW_PREPARATION, "involvement-strategy period 2026-03-02")
                        .isEmpty());
    }

    @Test
    void aReviewThatWasHeldWithoutARecordedStrategyIsNoBreach() {
        Story held = story().needsStrategy(ChildFacts.Involvement.Why.COMMUNICATION, "2016-06-01", null)
                .reviewed("2026-03-25");
        assertTrue(
                Story.find(held.on("2026-03-26"), DutyCode.REVIEW_PREPARATION, "involvement-strategy period 2026-03-02")
                        .isEmpty());
    }

    @Test
    void aTaskIsOnlyForTheReviewsItNames() {
        Story story = story().reviewed("2026-03-25");
        assertTrue(Story.find(story.on("2026-03-26"), DutyCode.REVIEW_PREPARATION, "ask-the-child period 2026-03-02")
                .isEmpty());
        Duty later = story.duty(DutyCode.REVIEW_PREPARATION, "ask-the-child after review 2026-03-25", "2026-03-26");
        assertEquals(day("2026-06-25"), later.dueOn(), "at the review itself");
        assertEquals("council.at-the-review", later.due().why().council().key());
        assertTrue(Story.find(
                        story.on("2026-03-26"),
                        DutyCode.REVIEW_PREPARATION,
                        "discuss-involvement after review 2026-03-25")
                .isEmpty());
    }

    @Test
    void nothingIsDueBeforeTheDayFromWhichTheReviewCounts() {
        Story story = story().booked("2026-03-03", "2026-03-05");
        assertEquals(
                day("2026-03-02"),
                first(story, "discuss-involvement", "2026-03-03").dueOn());
    }

    @Test
    void aBookingForTheRestOfAnOpenReviewMovesNothingOfTheNext() {
        Story story = story().reviewed("2026-03-25");
        story.bookedForTheRest("2026-03-26", "2026-04-10");
        assertEquals(
                day("2026-06-24"),
                story.duty(DutyCode.REVIEW_PREPARATION, "visit-the-child after review 2026-03-25", "2026-03-27")
                        .dueOn());
    }

    @Test
    void aPaperThatFollowsIsNeededByTheNextReviewWhereTheCouncilNamesNoLimit() {
        Story story = child().lookedAfter("2026-03-02")
                .placed("U6", "2026-03-02")
                .reviewed("2026-03-25")
                .says(ListQuestion.OUTCOME_PAPERS, List.of(REPORT));
        Duty open = story.duty(DutyCode.OUTCOME_PAPER, "report review 2026-03-25", "2026-03-26");
        assertEquals(day("2026-06-25"), open.dueOn());
        assertEquals("council.by-next-review", open.due().why().council().key());
        Duty met = story.followed("report", "2026-04-09")
                .duty(DutyCode.OUTCOME_PAPER, "report review 2026-03-25", "2026-04-09");
        assertEquals(Outcome.MET, met.outcome());
        assertTrue(
                story.prepared("report", "2026-03-20").on("2026-04-09").stream()
                        .filter(duty -> duty.code() == DutyCode.OUTCOME_PAPER)
                        .allMatch(duty -> duty.doneOn().equals(day("2026-04-09"))),
                "what was made ready before it is another thing");
    }

    @Test
    void fromEveryDayThatIsBookedTheDaysAreThoseThatCountingOneByOneGives() {
        PlainCalendar plain = new PlainCalendar(Nation.ENGLAND);
        for (LocalDate start = LocalDate.of(2025, 1, 1); start.getYear() < 2028; start = start.plusDays(1)) {
            LocalDate meets = start.plusDays(24);
            Story story = child().lookedAfter(start.toString())
                    .placed("U6", start.toString())
                    .says(ListQuestion.PREPARATIONS, List.of(INVOLVE, VISIT))
                    .booked(start.toString(), meets.toString());
            List<Duty> duties = story.on(start);
            String period = "period " + start;
            assertEquals(meets.minusDays(7), due(duties, DutyCode.REVIEW_PREPARATION, "discuss-involvement " + period));
            assertEquals(meets.minusDays(1), due(duties, DutyCode.REVIEW_PREPARATION, "visit-the-child " + period));
            assertEquals(plain.before(meets, 3), due(duties, DutyCode.REVIEW_PAPERS, period));
            LocalDate talk = plain.before(meets, 15);
            assertEquals(talk.isBefore(start) ? start : talk, due(duties, DutyCode.REVIEW_TALK, period));
        }
    }

    private static LocalDate due(List<Duty> duties, DutyCode code, String occasion) {
        return Story.find(duties, code, occasion).orElseThrow().dueOn();
    }
}
