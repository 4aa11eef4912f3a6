package kith.casework;

import static kith.casework.Told.HOUSE;
import static kith.casework.Told.day;
import static kith.casework.Told.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import kith.Invented;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.duty.DutyCode;
import kith.duty.Readying;
import kith.form.FormRefused;
import kith.overview.ReadingRecord;
import kith.worklist.ClockSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is made ready for a review and what is written of it; the day is Monday 23 November 2026. */
class ReadyingIT {
    private static final String COUNCIL = "readying-oak";
    private static final RowType<ChildRecord.ReviewPreparation> ROW = RowTypes.of(ChildRecord.ReviewPreparation.class);

    @BeforeAll
    static void council() {
        HOUSE.council(COUNCIL);
    }

    private static ChildRecord.ReviewPreparation done(Readying one) {
        return new ChildRecord.ReviewPreparation(one.code(), day("2026-11-23"));
    }

    private static ChildRecord.ReviewPreparation with(ChildRecord.ReviewPreparation row, String... more) {
        ChildRecord.ReviewPreparation said = row;
        for (int at = 0; at < more.length; at += 2) {
            said = ROW.with(said, more[at], more[at + 1]);
        }
        return said;
    }

    private static void record(Told told, ChildRecord.ReviewPreparation said) {
        told.as(() -> HOUSE.the(PreparingReviews.class).prepare(told.child, form(), said, null));
    }

    private static String refused(Told told, ChildRecord.ReviewPreparation said) {
        return assertThrows(FormRefused.class, () -> record(told, said)).field();
    }

    private static ClockSummary point(Told told, Readying one) {
        return told.as(() -> HOUSE.the(ReadingRecord.class).reviews(told.child)).readiness().stream()
                .filter(clock -> clock.occasion().startsWith(one.code() + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("S4-20")
    @Tag("S4-25")
    void theNoteOfTheTalkHoldsTheIssuesOfTheChildAndOfOthersTheGoalsAndHowTheChildTakesPart() {
        Told told = Told.settled(COUNCIL);
        assertEquals("issues", refused(told, done(Readying.PRIVATE_TALK)));
        assertEquals(
                "involvement", refused(told, with(done(Readying.PRIVATE_TALK), "issues", "Wants to see her brother.")));
        ChildRecord.ReviewPreparation said = with(
                done(Readying.PRIVATE_TALK),
                "issues",
                "Wants to see her brother.",
                "others_issues",
                "School worries about sleep.",
                "goals",
                "Scouts in spring.",
                "involvement",
                "Comes and brings a drawing.");
        record(told, said);
        ChildRecord.ReviewPreparation held = told.as(
                        () -> HOUSE.the(ReadingRecord.class).reviews(told.child))
                .preparations()
                .get(0)
                .said();
        assertEquals(said, held);
        assertTrue(!point(told, Readying.PRIVATE_TALK).toBeDone());
    }

    @Test
    @Tag("S2-51")
    @Tag("S2-52")
    void aTalkThatTheChildDidNotWantIsLeftWithTheReasonAndWhatNeedsNoChildIsNot() {
        Told told = Told.settled(COUNCIL);
        assertEquals("words", refused(told, with(done(Readying.PRIVATE_TALK), "not_done", "REFUSED")));
        assertEquals("notDone", refused(told, with(done(Readying.REPORT), "not_done", "OTHER", "words", "No time.")));
        record(told, with(done(Readying.PRIVATE_TALK), "not_done", "REFUSED", "words", "She is eleven and said no."));
        assertTrue(!point(told, Readying.PRIVATE_TALK).toBeDone());
    }

    @Test
    @Tag("S2-76")
    void itIsRecordedWhetherTheChildKnowsWhatAnAdvocateIsAndHowOneCanHelp() {
        Told told = Told.settled(COUNCIL);
        assertEquals("knowsAdvocate", refused(told, done(Readying.ADVOCATE)));
        record(told, ROW.with(done(Readying.ADVOCATE), "knows_advocate", true));
        assertTrue(!point(told, Readying.ADVOCATE).toBeDone());
    }

    @Test
    @Tag("S0-35")
    @Tag("S0-36")
    void aReviewIsNotReadyWithoutTheSocialWorkersReportNorBeforeTheChildWasToldWhatItSays() {
        Told told = Told.settled(COUNCIL);
        assertTrue(point(told, Readying.REPORT).toBeDone());
        record(told, done(Readying.REPORT));
        assertTrue(!point(told, Readying.REPORT).toBeDone());
        assertTrue(point(told, Readying.TOLD).toBeDone());
        record(told, with(done(Readying.TOLD), "words", "She was glad of what it says of school."));
        assertTrue(!point(told, Readying.TOLD).toBeDone());
    }

    @Test
    @Tag("S4-21")
    void theStrategyOfAChildWithCommunicationNeedsIsOwedUntilItIsWritten() {
        Told told = Told.of(
                COUNCIL,
                Invented.child("S" + UUID.randomUUID())
                        .lookedAfterFrom("2026-09-07")
                        .reviewed("2026-09-21")
                        .visited("2026-09-10")
                        .with(new ChildRecord.CommunicationNeed("British Sign Language", "An interpreter")));
        // The last working day in time for the review, Monday 21 December, less a day.
        assertEquals(day("2026-12-20"), told.due(DutyCode.REVIEW_PREPARATION));
        assertEquals("words", refused(told, done(Readying.STRATEGY)));
        record(told, with(done(Readying.STRATEGY), "words", "An interpreter she chose; questions sent a week before."));
        assertTrue(!point(told, Readying.STRATEGY).toBeDone());
    }

    @Test
    @Tag("S4-22")
    void aChildWhoLivesOutsideTheAreaHasOneTooAndAnyOtherHasNone() {
        Told outside = Told.of(
                COUNCIL,
                Invented.child("O" + UUID.randomUUID())
                        .lookedAfterFrom("2026-09-07")
                        .reviewed("2026-09-21")
                        .visited("2026-09-10")
                        .with(new ChildRecord.PlacementCircumstances(
                                day("2026-09-07"), null, null, true, false, null, null, null, null, null, null, null)));
        assertTrue(outside.said().containsKey("REVIEW_PREPARATION involvement-strategy after review 2026-09-21"));
        Told near = Told.settled(COUNCIL);
        assertTrue(near.said().keySet().stream().noneMatch(key -> key.contains("involvement-strategy")));
    }
}
