package kith.duty;

import static kith.duty.Story.child;
import static kith.duty.Story.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kith.duty.ChildFacts.Known;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Preparation;
import kith.duty.ChildFacts.Review;
import kith.duty.Duty.Outcome;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of duties: met, late by how many days, never, on hold, not known. */
class HistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Tag("S0-3")
    @Test
    void becomingLookedAfterBringsACarePlanAndAFirstReview() {
        List<Duty> duties =
                child().lookedAfter("2026-03-02").placed("U6", "2026-03-02").on("2026-03-02");
        assertEquals(Outcome.OPEN, Story.last(duties, DutyCode.CARE_PLAN).outcome());
        assertEquals(Outcome.OPEN, Story.last(duties, DutyCode.FIRST_REVIEW).outcome());
    }

    @Tag("S2-35")
    @ParameterizedTest
    @CsvSource({"2026-03-27, MET, 0", "2026-03-30, MET, 0", "2026-03-31, MET_LATE, 1", "2026-04-09, MET_LATE, 10"})
    void aFirstReviewIsLateFromTheDayAfterItsLastDay(String held, Outcome outcome, long late) {
        Duty duty = child().lookedAfter("2026-03-02")
                .placed("U6", "2026-03-02")
                .reviewed(held)
                .duty(DutyCode.FIRST_REVIEW, "period 2026-03-02", "2026-11-21");
        assertEquals(outcome, duty.outcome());
        assertEquals(late, duty.daysLate());
    }

    @Tag("S2-59")
    @ParameterizedTest
    @CsvSource({"2026-03-02, MET", "2026-03-08, MET", "2026-03-09, MET", "2026-03-10, MET_LATE"})
    void aFirstVisitOnTheLastPermittedDayIsNotLate(String visited, Outcome outcome) {
        Duty duty = child().lookedAfter("2026-03-02")
                .placed("U6", "2026-03-02")
                .visited(visited)
                .duty(DutyCode.VISIT, "placement 2026-03-02", "2026-11-21");
        assertEquals(outcome, duty.outcome());
    }

    @Tag("S3-5")
    @Test
    void anAttemptedVisitDoesNotCount() {
        Story story =
                child().lookedAfter("2026-03-02").placed("U6", "2026-03-02").attempted("2026-03-05");
        assertEquals(
                Outcome.OPEN,
                story.duty(DutyCode.VISIT, "placement 2026-03-02", "2026-03-20").outcome());
    }

    @Test
    void aVisitNotMadeBeforeAMoveWasNeverMade() {
        Duty duty = child().lookedAfter("2026-03-02")
                .placed("U6", day("2026-03-02"), day("2026-03-20"))
                .placed("U6", "2026-03-20")
                .duty(DutyCode.VISIT, "placement 2026-03-02", "2026-11-21");
        assertEquals(Outcome.NEVER_MET, duty.outcome());
    }

    @Test
    void aMoveBeforeTheLastDayLeavesNoBreach() {
        List<Duty> duties = child().lookedAfter("2026-03-02")
                .placed("U6", day("2026-03-02"), day("2026-03-09"))
                .placed("U6", "2026-03-09")
                .on("2026-11-21");
        assertTrue(Story.find(duties, DutyCode.VISIT, "placement 2026-03-02").isEmpty());
    }

    @Test
    void anAdjournedReviewIsNotShownAsHeldUntilItIsComplete() {
        Story story = child().lookedAfter("2026-12-07")
                .placed("U6", "2026-12-07")
                .review(new Review(
                        List.of(day("2027-01-06")),
                        day("2027-01-06"),
                        day("2027-02-03"),
                        day("2027-01-06"),
                        false,
                        null,
                        null,
                        null,
                        null));
        assertEquals(
                Outcome.ON_HOLD,
                story.duty(DutyCode.FIRST_REVIEW, "period 2026-12-07", "2027-01-20")
                        .outcome());
        Duty completion = story.duty(DutyCode.REVIEW_COMPLETION, "review 2027-01-06", "2027-01-20");
        assertEquals(Outcome.OPEN, completion.outcome());
        assertEquals(day("2027-02-03"), completion.dueOn());
        assertEquals(
                Outcome.MET,
                story.duty(DutyCode.FIRST_REVIEW, "period 2026-12-07", "2027-02-03")
                        .outcome());
    }

    @Test
    void anOpenedReviewIsNoLongerOnHoldOnceTheNextWasHeld() {
        Story story = child().lookedAfter("2026-03-02")
                .placed("U6", "2026-03-02")
                .review(new Review(
                        List.of(day("2026-03-20")), day("2026-03-20"), null, null, false, null, null, null, null))
                .reviewed("2026-06-10");
        assertEquals(
                Outcome.MET,
                story.duty(DutyCode.FIRST_REVIEW, "period 2026-03-02", "2026-11-21")
                        .outcome());
        assertEquals(
                Outcome.NEVER_MET,
                story.duty(DutyCode.REVIEW_COMPLETION, "review 2026-03-20", "2026-11-21")
                        .outcome());
    }

    @Test
    @Tag("S1-12")
    void aSeriesOfMeetingsMustEndByTheLimitAndTheNextCountsFromItsFirst() {
        Story story = child().in(Nation.WALES)
                .lookedAfter("2026-03-02")
                .placed("U6", "2026-03-02")
                .reviewed("2026-03-20")
                .review(new Review(
                        List.of(day("2026-06-15"), day("2026-06-22"), day("2026-06-29")),
                        day("2026-06-15"),
                        day("2026-06-29"),
                        null,
                        false,
                        null,
                        null,
                        null,
                        null));
        Duty completion = story.duty(DutyCode.REVIEW_COMPLETION, "review 2026-06-15", "2026-11-21");
        assertEquals(day("2026-06-20"), completion.dueOn());
        assertEquals(9, completion.daysLate());
        assertEquals(
                day("2026-12-15"),
                story.duty(DutyCode.LATER_REVIEW, "after review 2026-06-15", "2026-11-21")
                        .dueOn());
    }

    @Test
    void whileCareProceedingsLastTheCourtsTimetableStandsInPlaceOfTheLimit() {
        Duty duty = child().lookedAfter("2026-03-02")
                .status("C1", "2026-03-02", null)
                .placed("U6", "2026-03-02")
                .duty(DutyCode.CARE_PLAN, "period 2026-03-02", "2026-11-21");
        assertEquals(Outcome.ON_HOLD, duty.outcome());
        assertNull(duty.dueOn());
    }

    @Test
    void aChildNoLongerLookedAfterHasNoOpenDutyButThatTheRecordIsKept() {
        List<Duty> duties = child().lookedAfter("2025-03-02", "2026-03-02")
                .placed("U6", day("2025-03-02"), null)
                .on(TODAY);
        List<DutyCode> open = duties.stream()
                .filter(duty -> duty.outcome() == Outcome.OPEN)
                .map(Duty::code)
                .toList();
        assertEquals(List.of(DutyCode.RETENTION), open);
    }

    @Test
    void endingBeingLookedAfterIsOnHoldUntilItIsApproved() {
        Period decided = new Period(day("2026-01-05"), null, null, day("2026-11-02"), null);
        assertEquals(
                Outcome.ON_HOLD,
                child().period(decided)
                        .last(DutyCode.CEASING_APPROVAL, "2026-11-21")
                        .outcome());
        Period ended = new Period(day("2026-01-05"), day("2026-11-10"), "E4A", day("2026-11-02"), day("2026-11-11"));
        assertEquals(
                1,
                child().period(ended)
                        .last(DutyCode.CEASING_APPROVAL, "2026-11-21")
                        .daysLate());
        Period unapproved = new Period(day("2026-01-05"), day("2026-11-10"), "E4A", day("2026-11-02"), null);
        assertEquals(
                Outcome.NEVER_MET,
                child().period(unapproved)
                        .last(DutyCode.CEASING_APPROVAL, "2026-11-21")
                        .outcome());
    }

    @Test
    void papersBelongToTheReviewTheyPrepare() {
        Story story = child().lookedAfter("2026-03-02")
                .placed("U6", "2026-03-02")
                .reviewed("2026-03-27")
                .prepared(Preparation.PAPERS, "2026-03-24")
                .prepared(Preparation.PAPERS, "2026-06-25");
        Duty first = story.duty(DutyCode.REVIEW_PAPERS, "period 2026-03-02", "2026-11-21");
        assertEquals(day("2026-03-24"), first.dueOn());
        assertEquals(Outcome.MET, first.outcome());
        Duty second = story.duty(DutyCode.REVIEW_PAPERS, "after review 2026-03-27", "2026-11-21");
        assertEquals(day("2026-06-23"), second.dueOn());
        assertEquals(2, second.daysLate());
    }

    @Test
    void noVisitsInKithMeansNotKnownAndNeverOverdue() {
        Known known = new Known(LocalDate.MIN, LocalDate.MIN, null, null, null, null);
        List<Duty> duties = child().known(known)
                .lookedAfter("2025-03-02")
                .placed("U6", day("2025-03-02"), day("2025-06-02"))
                .placed("U6", "2025-06-02")
                .reviewed("2025-03-20", "2025-06-10", "2025-12-01", "2026-05-20")
                .on(TODAY);
        List<Duty> visits =
                duties.stream().filter(duty -> duty.code() == DutyCode.VISIT).toList();
        assertEquals(1, visits.size());
        assertEquals(Outcome.NOT_KNOWN, visits.get(0).outcome());
        assertEquals(
                "result.not-known.visits.none",
                visits.get(0).due().why().result().key());
        assertTrue(duties.stream()
                .filter(duty -> duty.outcome() == Outcome.MET_LATE || duty.outcome() == Outcome.NEVER_MET)
                .allMatch(duty -> duty.code().code().endsWith("review")));
    }

    @Test
    void aFirstReviewBeforeTheRecordsIsNotKnownAndTheNextFoundCountsAsALaterOne() {
        Known known = new Known(LocalDate.MIN, day("2024-04-01"), null, null, null, null);
        Story story = child().known(known).lookedAfter("2019-05-07").placed("U4", "2019-05-07");
        Duty none = story.duty(DutyCode.LATER_REVIEW, "records from 2024-04-01", "2026-11-21");
        assertEquals(day("2024-09-30"), none.dueOn());
        assertEquals(Outcome.OPEN, none.outcome());
        story.reviewed("2024-12-02", "2025-06-02");
        List<Duty> duties = story.on(TODAY);
        assertEquals(
                Outcome.NOT_KNOWN, Story.last(duties, DutyCode.FIRST_REVIEW).outcome());
        assertEquals(
                Outcome.NOT_KNOWN,
                Story.find(duties, DutyCode.LATER_REVIEW, "records from 2024-04-01")
                        .orElseThrow()
                        .outcome());
        assertEquals(
                Outcome.MET,
                Story.find(duties, DutyCode.LATER_REVIEW, "after review 2024-12-02")
                        .orElseThrow()
                        .outcome());
        assertTrue(duties.stream().noneMatch(duty -> duty.code() == DutyCode.SECOND_REVIEW));
    }

    @Test
    void whatIsRecordedAfterTheDayIsNotLookedAt() {
        Story story = child().lookedAfter("2026-03-02")
                .placed("U6", "2026-03-02")
                .reviewed("2026-03-30")
                .visited("2026-03-05")
                .plan(Plan.Kind.CARE, "2026-03-12");
        assertEquals(
                Outcome.OPEN,
                story.duty(DutyCode.FIRST_REVIEW, "period 2026-03-02", "2026-03-29")
                        .outcome());
        assertEquals(
                Outcome.OPEN,
                story.duty(DutyCode.VISIT, "placement 2026-03-02", "2026-03-04").outcome());
        assertEquals(
                Outcome.OPEN,
                story.duty(DutyCode.CARE_PLAN, "period 2026-03-02", "2026-03-11")
                        .outcome());
    }

    @Test
    void beyondThePublishedCalendarADateIsProvisional() {
        Duty before = child().lookedAfter("2028-11-01").duty(DutyCode.FIRST_REVIEW, "period 2028-11-01", "2028-11-01");
        Duty beyond = child().lookedAfter("2028-12-20").duty(DutyCode.FIRST_REVIEW, "period 2028-12-20", "2028-12-20");
        assertFalse(before.due().why().provisional());
        assertTrue(beyond.due().why().provisional());
        assertEquals(day("2029-01-22"), beyond.dueOn());
    }

    @Test
    void whatTheLawOfTheTimeDoesNotSayIsNotCounted() {
        List<Duty> duties = child().born("2009-01-01")
                .lookedAfter("2010-05-04")
                .placed("U4", "2010-05-04")
                .on(TODAY);
        assertTrue(duties.stream().noneMatch(duty -> duty.code() == DutyCode.CARE_PLAN));
        assertTrue(duties.stream().noneMatch(duty -> duty.code() == DutyCode.FIRST_REVIEW));
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void whateverTheHistoryEveryDutyIsOneOfItsKindAndHoldsTogether(Nation nation) {
        Random random = new Random(7);
        for (int child = 0; child < 600; child++) {
            boolean partly = child % 3 == 0;
            LocalDate from = TODAY.minusDays(random.nextInt(900));
            Story story = Histories.invent(random, TODAY, true).in(nation);
            if (partly) {
                story.known(new Known(from, from, from, from, from, from));
            }
            Set<String> seen = new HashSet<>();
            for (Duty duty : story.on(TODAY)) {
                assertTrue(
                        seen.add(duty.code() + duty.occasion()), () -> "twice: " + duty.code() + " " + duty.occasion());
                holdsTogether(duty);
                if (partly) {
                    noBreachBefore(from, duty);
                }
            }
        }
    }

    private static void holdsTogether(Duty duty) {
        switch (duty.outcome()) {
            case MET -> assertFalse(duty.doneOn().isAfter(duty.dueOn()), duty::toString);
            case MET_LATE -> assertTrue(duty.daysLate() > 0, duty::toString);
            case NEVER_MET -> assertTrue(duty.dueOn().isBefore(TODAY), duty::toString);
            case OPEN -> assertNull(duty.doneOn(), duty::toString);
            case ON_HOLD, NOT_KNOWN -> assertNotEquals(Outcome.OPEN, duty.outcome());
        }
        assertFalse(duty.doneOn() != null && duty.doneOn().isAfter(TODAY), duty::toString);
    }

    private static void noBreachBefore(LocalDate records, Duty duty) {
        boolean breach = duty.outcome() == Outcome.MET_LATE || duty.outcome() == Outcome.NEVER_MET;
        assertFalse(breach && duty.dueOn().isBefore(records), duty::toString);
    }
}
