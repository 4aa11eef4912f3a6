package kith.casework;

import static kith.casework.Told.HOUSE;
import static kith.casework.Told.day;
import static kith.casework.Told.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kith.House;
import kith.Invented;
import kith.access.Officer;
import kith.access.Role;
import kith.caserecord.ChildRecord;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.overview.ReadingRecord;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviews before their date: asked for, answered, moved; the day is Monday 23 November 2026. */
class AskingForReviewsIT {
    private static final String COUNCIL = "asking-ash";
    private static final Officer WORKER = House.officer(COUNCIL, Role.SOCIAL_WORKER, 7);
    private static final Officer OFFICER = House.officer(COUNCIL, Role.REVIEWING_OFFICER, 8);

    @BeforeAll
    static void council() {
        HOUSE.council(COUNCIL);
    }

    /** The second review is due by 21 December 2026. */
    private static Told settled() {
        return Told.settled(COUNCIL);
    }

    private static ChildRecord.ReviewRequest asked(String asker, String cause, LocalDate broughtTo, String answer) {
        return new ChildRecord.ReviewRequest(
                day("2026-11-20"), asker, cause, "Mia", "I want to move school.", null, null, broughtTo, answer, null);
    }

    private static long ask(Officer who, Told told, ChildRecord.ReviewRequest said) {
        return HOUSE.as(who, () -> asking().ask(told.child, form(), said)).row();
    }

    private static AskingForReviews asking() {
        return HOUSE.the(AskingForReviews.class);
    }

    private static Held<ChildRecord.ReviewRequest> row(Told told, long id) {
        return told.as(() -> asking().request(told.child, id));
    }

    private static void answer(Told told, long id, String to, String answer, String why) {
        Held<ChildRecord.ReviewRequest> row = row(told, id);
        HOUSE.as(OFFICER, () -> asking().answer(
                        told.child,
                        form(),
                        new Seen(row.id(), row.version()),
                        to == null ? null : day(to),
                        answer,
                        why));
    }

    private static boolean isDue(Told told, DutyCode duty) {
        return told.as(() -> HOUSE.the(Clocks.class).of(told.child).next(Set.of(duty)))
                .isPresent();
    }

    @Test
    @Tag("S2-41")
    @Tag("S4-17")
    void aChildsRequestWaitsUntilTheReviewingOfficerAgreesAndThenTheReviewIsDueByThatDay() {
        Told told = settled();
        long id = ask(WORKER, told, asked("CHILD", "WISH", null, null));
        assertEquals(day("2026-11-27"), told.due(DutyCode.EARLY_REVIEW_ANSWER));
        assertTrue(!isDue(told, DutyCode.EARLY_REVIEW));
        answer(told, id, "2026-12-04", null, null);
        ClockSummary early = told.open(DutyCode.EARLY_REVIEW);
        assertEquals(day("2026-12-04"), early.dueOn());
        assertEquals("fact.review-asked.child", early.why().facts().get(0).key());
        assertTrue(!isDue(told, DutyCode.EARLY_REVIEW_ANSWER));
        ChildRecord.ReviewRequest said = row(told, id).said();
        assertEquals("Officer 8", said.answeredBy());
        assertEquals(House.TODAY, said.answeredOn());
        assertEquals("Officer 7", said.recordedBy());
    }

    @Test
    @Tag("S2-41")
    @Tag("S4-17")
    void aRefusalIsKeptWithItsReasonAndMovesNothing() {
        for (String asker : List.of("CHILD", "PARENT", "CARER")) {
            Told told = settled();
            long id = ask(WORKER, told, asked(asker, "WISH", null, null));
            FormRefused silent = assertThrows(FormRefused.class, () -> answer(told, id, null, " ", null));
            assertEquals("answer", silent.field());
            answer(told, id, null, "The visit next week can settle it.", null);
            assertEquals(
                    "The visit next week can settle it.", row(told, id).said().answer());
            assertNull(row(told, id).said().broughtTo());
            assertTrue(!isDue(told, DutyCode.EARLY_REVIEW));
            assertEquals(
                    1,
                    HOUSE.as(WORKER, () -> HOUSE.the(ReadingRecord.class).reviews(told.child))
                            .requests()
                            .size());
        }
    }

    @Test
    @Tag("S2-40")
    void whatTheReviewingOfficerAsksForNeedsNobodysAnswer() {
        Told told = settled();
        FormRefused open = assertThrows(
                FormRefused.class, () -> ask(OFFICER, told, asked("REVIEWING_OFFICER", "OTHER", null, null)));
        assertEquals("broughtTo", open.field());
        FormRefused other = assertThrows(
                FormRefused.class,
                () -> ask(WORKER, told, asked("REVIEWING_OFFICER", "OTHER", day("2026-12-04"), null)));
        assertEquals("asker", other.field());
        ask(OFFICER, told, asked("REVIEWING_OFFICER", "OTHER", day("2026-12-04"), null));
        assertEquals(day("2026-12-04"), told.due(DutyCode.EARLY_REVIEW));
    }

    @Test
    @Tag("S2-42")
    @Tag("S2-43")
    @Tag("S2-44")
    void safeguardingBreakdownsAndAbsencesBringAReviewForward() {
        for (String cause : List.of("SAFEGUARDING", "BREAKDOWN", "ABSENCE")) {
            Told told = settled();
            ask(OFFICER, told, asked("EVENT", cause, day("2026-12-01"), null));
            assertEquals(day("2026-12-01"), told.due(DutyCode.EARLY_REVIEW), cause);
        }
    }

    @Test
    @Tag("S2-71")
    void aChildWhoWasMissingStandsOnTheReviewingOfficersListUntilItIsAnswered() {
        Told told = Told.of(
                COUNCIL,
                Invented.child("M" + UUID.randomUUID())
                        .lookedAfterFrom("2026-09-07")
                        .reviewed("2026-09-21")
                        .visited("2026-09-10")
                        .with(new ChildRecord.Missing(day("2026-11-19"), "M", day("2026-11-20"))));
        assertEquals(
                "missing 2026-11-19", told.open(DutyCode.EARLY_REVIEW_ANSWER).occasion());
        ask(OFFICER, told, asked("EVENT", "SAFEGUARDING", null, "The strategy meeting of today settles it."));
        assertTrue(!isDue(told, DutyCode.EARLY_REVIEW_ANSWER));
    }

    @Test
    void aDayPastTheLimitIsRefusedWithTheLimitsReasonAndTheLastDayIsTaken() {
        Told told = settled();
        long id = ask(WORKER, told, asked("PARENT", "CHANGE", null, null));
        NextReviewTooLate late =
                assertThrows(NextReviewTooLate.class, () -> answer(told, id, "2026-12-22", null, null));
        assertEquals("broughtTo", late.field());
        assertEquals(day("2026-12-21"), late.limit().on());
        FormRefused past = assertThrows(FormRefused.class, () -> answer(told, id, "2026-11-22", null, null));
        assertEquals("broughtTo", past.field());
        answer(told, id, "2026-12-21", null, null);
        assertEquals(day("2026-12-21"), told.due(DutyCode.EARLY_REVIEW));
    }

    @Test
    void aReviewThatWasBroughtForwardIsNotBookedPastThatDay() {
        Told told = settled();
        answer(told, ask(WORKER, told, asked("CHILD", "WISH", null, null)), "2026-12-04", null, null);
        BookingAdvice advice = told.as(() -> HOUSE.the(BookingReviews.class).advise(told.child, null));
        assertEquals(day("2026-12-04"), advice.limit().on());
        assertEquals("law.brought-forward", advice.limit().why().law().key());
    }

    @Test
    void theSameIsNotRecordedTwiceAndAnotherAnswerKeepsTheFirstWithTheReason() {
        Told told = settled();
        long id = ask(WORKER, told, asked("CHILD", "WISH", null, null));
        assertEquals(
                "askedOn",
                assertThrows(FormRefused.class, () -> ask(WORKER, told, asked("CHILD", "WISH", null, null)))
                        .field());
        answer(told, id, "2026-12-04", null, null);
        answer(told, id, "2026-12-11", null, "The school cannot come before.");
        assertEquals(day("2026-12-11"), told.due(DutyCode.EARLY_REVIEW));
        assertEquals(
                "The school cannot come before.",
                told.as(() -> HOUSE.the(EarlierRows.class).of(told.child))
                        .get(0)
                        .why());
    }

    @Test
    void onlyWhoeverMayAnswerGivesAnAnswerWhileRecording() {
        Told told = settled();
        Callable<Long> both = () -> ask(WORKER, told, asked("CHILD", "WISH", day("2026-12-04"), null));
        assertEquals("asker", assertThrows(FormRefused.class, both::call).field());
        ask(OFFICER, told, asked("CHILD", "WISH", day("2026-12-04"), null));
        assertEquals(day("2026-12-04"), told.due(DutyCode.EARLY_REVIEW));
    }

    @Test
    void takenBackItMovesNothingAnyMore() {
        Told told = settled();
        long id = ask(OFFICER, told, asked("CHILD", "WISH", day("2026-12-04"), null));
        Held<ChildRecord.ReviewRequest> row = row(told, id);
        HOUSE.as(WORKER, () -> asking().takeBack(told.child, form(), new Seen(id, row.version()), "Another child's."));
        assertTrue(!isDue(told, DutyCode.EARLY_REVIEW));
    }
}
