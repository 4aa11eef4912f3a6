package kith.casework;

import static kith.casework.Told.HOUSE;
import static kith.casework.Told.day;
import static kith.casework.Told.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.Invented;
import kith.caserecord.ChildRecord;
import kith.check.Verdict;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.duty.DutyState;
import kith.form.FormRefused;
import kith.plugin.Limit;
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.record.Seen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child's own rhythm, and the health assessment on hold; the day is Monday 23 November 2026. */
class ArrangingIT {
    private static final String FIR = "arranging-fir";

    @BeforeAll
    static void council() {
        HOUSE.council(FIR);
    }

    private static AgreeingRhythms agreeing() {
        return HOUSE.the(AgreeingRhythms.class);
    }

    private static HoldingDuties holding() {
        return HOUSE.the(HoldingDuties.class);
    }

    private static ChildRecord.Rhythm visitsEvery(int weeks, String from) {
        return new ChildRecord.Rhythm(
                "VISITS", day(from), null, weeks, "WEEKS", "Team manager", "He is unsettled in the new home.");
    }

    private static long agree(Told told, ChildRecord.Rhythm rhythm) {
        return told.as(() -> agreeing().agree(told.child, form(), rhythm, null)).row();
    }

    @Test
    @Tag("S2-62")
    void aStricterRhythmBringsTheNextVisitForwardAndItsEndPutsItBack() {
        Told told = Told.settled(FIR);
        var before = told.said();
        assertEquals(day("2026-12-01"), told.due(DutyCode.VISIT));
        long row = agree(told, visitsEvery(1, "2026-11-20"));
        assertEquals(day("2026-11-27"), told.due(DutyCode.VISIT));
        assertEquals("child.earlier", told.open(DutyCode.VISIT).why().child().key());
        assertEquals(1, told.open(DutyCode.VISIT).why().replaced().size());
        told.as(() -> agreeing().end(told.child, form(), new Seen(row, 1), day("2026-11-23")));
        assertEquals(before, told.said());
    }

    /** A visit is due each week until the end; the first that would fall after it goes by law and council again. */
    @ParameterizedTest
    @CsvSource({"2026-11-26, 2026-12-01, child", "2026-11-27, 2026-11-27, until", "2026-12-31, 2026-11-27, until"})
    void aRhythmIsAgreedWithItsEndWhichStandsInTheReasonOfEachDateBeforeIt(String end, String due, String said) {
        Told told = Told.settled(FIR);
        agree(
                told,
                new ChildRecord.Rhythm(
                        "VISITS", day("2026-11-20"), day(end), 1, "WEEKS", "Team manager", "He is unsettled."));
        assertEquals(day(due), told.due(DutyCode.VISIT));
        Sentence child = told.open(DutyCode.VISIT).why().child();
        assertEquals(
                said.equals("until")
                        ? Sentence.of(
                                "child.earlier.until",
                                Limit.weeks(1),
                                day("2026-11-20"),
                                "Team manager",
                                "He is unsettled.",
                                day("2026-11-20"),
                                day("2026-11-27"),
                                day("2026-12-01"),
                                day(end))
                        : null,
                child);
    }

    @Test
    @Tag("S1-10")
    void reviewsAreAgreedEveryMonthForOneChildWithTheReasonBesideTheDate() {
        Told told = Told.settled(FIR);
        LocalDate before = told.due(DutyCode.SECOND_REVIEW);
        assertEquals(day("2026-12-21"), before);
        agree(
                told,
                new ChildRecord.Rhythm(
                        "REVIEWS", day("2026-11-02"), null, 1, "MONTHS", "The reviewing officer", "Exams."));
        assertEquals(day("2026-12-02"), told.due(DutyCode.SECOND_REVIEW));
        Sentence why = told.open(DutyCode.SECOND_REVIEW).why().child();
        assertEquals("child.earlier", why.key());
        assertEquals(List.of("The reviewing officer", "Exams."), why.values().subList(2, 4));
        assertEquals(
                before,
                told.open(DutyCode.SECOND_REVIEW).why().replaced().get(0).date());
    }

    @Test
    void aRhythmCanBeGivenAnEndThatIsToCome() {
        Told told = Told.settled(FIR);
        long row = agree(told, visitsEvery(1, "2026-11-20"));
        told.as(() -> agreeing().end(told.child, form(), new Seen(row, 1), day("2026-11-26")));
        assertEquals(day("2026-12-01"), told.due(DutyCode.VISIT));
    }

    @ParameterizedTest
    @CsvSource({"5, false", "6, true", "8, true"})
    void aRhythmThatIsNoStricterIsRefusedWithTheLimitThatStands(int weeks, boolean refused) {
        Told told = Told.settled(FIR);
        if (refused) {
            RhythmNotStricter loose =
                    assertThrows(RhythmNotStricter.class, () -> agree(told, visitsEvery(weeks, "2026-11-23")));
            assertEquals(day("2027-01-04"), loose.limit().on());
            assertTrue(loose.authority().section().contains("28(2)(b)"));
        } else {
            agree(told, visitsEvery(weeks, "2026-11-23"));
        }
    }

    @Test
    void twoRhythmsOfOneKindDoNotOverlap() {
        Told told = Told.settled(FIR);
        agree(told, visitsEvery(3, "2026-11-20"));
        FormRefused refused = assertThrows(FormRefused.class, () -> agree(told, visitsEvery(2, "2026-11-23")));
        assertEquals("refused.rhythm.overlap", refused.why().key());
    }

    @Test
    void aRhythmSaysWhoAgreedItAndWhy() {
        Told told = Told.settled(FIR);
        ChildRecord.Rhythm nobody =
                new ChildRecord.Rhythm("VISITS", day("2026-11-23"), null, 2, "WEEKS", " ", "Unsettled.");
        assertEquals(
                "agreedBy",
                assertThrows(FormRefused.class, () -> agree(told, nobody)).field());
    }

    @Test
    void aCorrectedRhythmKeepsWhatItSaid() {
        Told told = Told.settled(FIR);
        long row = agree(told, visitsEvery(1, "2026-11-20"));
        told.as(() -> agreeing()
                .correct(told.child, form(), new Seen(row, 1), visitsEvery(1, "2026-11-23"), "A slip.", null));
        assertEquals(day("2026-11-30"), told.due(DutyCode.VISIT));
        assertEquals(
                "2026-11-20",
                told.as(() -> HOUSE.the(EarlierRows.class).of(told.child))
                        .get(0)
                        .said()
                        .get("fromOn"));
    }

    /** Looked after since 2 November; the first review, and with it the assessment, is due by 30 November. */
    private static Told unassessed() {
        return Told.of(FIR, Invented.child("T" + UUID.randomUUID()).lookedAfterFrom("2026-11-02"));
    }

    private static HoldingDuties.Refused refuses(String from, String until) {
        return new HoldingDuties.Refused(day(from), day(until), true, true, "She does not want to see a doctor.");
    }

    private static long hold(Told told, HoldingDuties.Refused said) {
        return told.as(() -> holding().hold(told.child, form(), said)).row();
    }

    @Test
    void aRefusedAssessmentIsOnHoldWithItsReasonAndTakenBackIsDueAgain() {
        Told told = unassessed();
        var before = told.said();
        assertEquals(day("2026-11-30"), told.due(DutyCode.HEALTH_ASSESSMENT));
        long row = hold(told, refuses("2026-11-20", "2027-01-31"));
        assertEquals(DutyState.ON_HOLD, told.open(DutyCode.HEALTH_ASSESSMENT).state());
        assertEquals(day("2027-02-01"), told.due(DutyCode.HEALTH_ASSESSMENT));
        assertEquals(
                "result.on-hold",
                told.open(DutyCode.HEALTH_ASSESSMENT).why().result().key());
        told.as(() -> holding().takeBack(told.child, form(), new Seen(row, 1), "Another child's.", null));
        assertEquals(before, told.said());
    }

    @Test
    void aHoldEndedEarlyMakesItDueTheNextDay() {
        Told told = unassessed();
        long row = hold(told, refuses("2026-11-20", "2027-01-31"));
        told.as(() -> holding().end(told.child, form(), new Seen(row, 1), day("2026-11-22")));
        assertEquals(day("2026-11-30"), told.due(DutyCode.HEALTH_ASSESSMENT));
        assertEquals(DutyState.DUE_SOON, told.open(DutyCode.HEALTH_ASSESSMENT).state());
    }

    @Test
    void onlyAChildOfSufficientUnderstandingWhoWasAskedCanRefuse() {
        Told told = unassessed();
        assertEquals(
                "answer.health-refused.understanding",
                assertThrows(
                                FormRefused.class,
                                () -> hold(
                                        told,
                                        new HoldingDuties.Refused(
                                                day("2026-11-20"), day("2026-12-20"), true, false, "Too young.")))
                        .why()
                        .key());
        assertEquals(
                "answer.health-refused.not-asked",
                assertThrows(
                                FormRefused.class,
                                () -> hold(
                                        told,
                                        new HoldingDuties.Refused(
                                                day("2026-11-20"), day("2026-12-20"), false, true, "Busy.")))
                        .why()
                        .key());
    }

    @ParameterizedTest
    @CsvSource({"2027-11-19, true", "2027-11-20, true", "2027-11-21, false"})
    void aHoldLastsAYearAtMostFromTheAgeOfFive(String until, boolean taken) {
        Told told = unassessed();
        if (taken) {
            hold(told, refuses("2026-11-20", until));
        } else {
            assertEquals(
                    "refused.hold.too-long",
                    assertThrows(FormRefused.class, () -> hold(told, refuses("2026-11-20", until)))
                            .why()
                            .key());
        }
    }

    @Test
    void whatIsLateIsNotPutOnHold() {
        Told late = Told.of(FIR, Invented.child("T" + UUID.randomUUID()).lookedAfterFrom("2026-10-05"));
        assertEquals(
                "refused.hold.late",
                assertThrows(FormRefused.class, () -> hold(late, refuses("2026-11-20", "2026-12-20")))
                        .why()
                        .key());
    }

    @Test
    void whereKithHoldsNoRuleThatPausesItItIsNotPaused() {
        HOUSE.sql("", "insert into council (code, name, nation) values ('arranging-glen', 'Glen', 'scotland')");
        Told told = Told.of(
                "arranging-glen", Invented.child("T" + UUID.randomUUID()).lookedAfterFrom("2026-11-02"));
        ChildId child = told.child;
        assertEquals(
                Verdict.Answer.REFUSED,
                told.as(() -> holding().pausedByLaw(child)).answer());
        assertThrows(FormRefused.class, () -> hold(told, refuses("2026-11-20", "2026-12-20")));
    }
}
