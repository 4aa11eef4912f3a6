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
import kith.House;
import kith.Invented;
import kith.access.Officer;
import kith.access.Role;
import kith.caserecord.ChildRecord;
import kith.check.Verdict;
import kith.duty.DutyCode;
import kith.duty.DutyState;
import kith.form.FormRefused;
import kith.record.ChangedMeanwhile;
import kith.record.EarlierRow;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import kith.review.ReviewAgreements;
import kith.review.Reviews;
import kith.setting.SettingPolicy;
import kith.worklist.LateWithoutReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews recorded, gone on with, corrected and taken back; the day is Monday 23 November 2026. */
class ReviewingIT {
    private static final String ASH = "reviewing-ash";

    @BeforeAll
    static void council() {
        HOUSE.council(ASH);
    }

    private static Told settled() {
        return Told.settled(ASH);
    }

    private static Reviewing reviewing() {
        return HOUSE.the(Reviewing.class);
    }

    private static PreparingReviews preparing() {
        return HOUSE.the(PreparingReviews.class);
    }

    private static HeldReview held(String day) {
        return HeldReview.inOneMeeting(day(day), "PN1", null);
    }

    private static HeldReview held(String day, String completed, String adjourned, String next, String... meetings) {
        return new HeldReview(
                day(day),
                List.of(meetings).stream().map(LocalDate::parse).toList(),
                completed == null ? null : day(completed),
                adjourned == null ? null : day(adjourned),
                false,
                List.of(),
                "PN1",
                next == null ? null : day(next));
    }

    private static long record(Told told, HeldReview said) {
        return told.as(() -> reviewing().record(told.child, form(), said, null)).row();
    }

    private static Seen seen(Told told, String day) {
        Held<ChildRecord.Review> row = told.as(() -> HOUSE.the(Reviews.class).rows(told.child)).stream()
                .filter(held -> held.said().heldOn().equals(day(day)))
                .findFirst()
                .orElseThrow();
        return new Seen(row.id(), row.version());
    }

    private static FormRefused refused(Told told, HeldReview said) {
        return assertThrows(FormRefused.class, () -> record(told, said));
    }

    @Test
    void theSecondReviewHeldMovesTheNextOneSixMonthsOn() {
        Told told = settled();
        assertEquals(day("2026-12-21"), told.due(DutyCode.SECOND_REVIEW));
        record(told, held("2026-11-20"));
        assertEquals(day("2027-05-20"), told.due(DutyCode.LATER_REVIEW));
    }

    @ParameterizedTest
    @CsvSource({"2027-05-19", "2027-05-20"})
    void theNextReviewMayBeAgreedUpToTheLastDayOfTheLimit(String next) {
        Told told = settled();
        long row = record(told, held("2026-11-20", "2026-11-20", null, next));
        assertEquals(
                day(next),
                told.as(() -> reviewing().review(told.child, row)).said().nextAgreedOn());
        assertEquals(day("2027-05-20"), told.due(DutyCode.LATER_REVIEW), "the limit stays");
    }

    @Test
    void theNextReviewAgreedADayPastTheLimitIsRefusedWithTheLimitsReason() {
        Told told = settled();
        NextReviewTooLate late = assertThrows(
                NextReviewTooLate.class, () -> record(told, held("2026-11-20", "2026-11-20", null, "2027-05-21")));
        assertEquals(day("2027-05-20"), late.limit().on());
        assertEquals("law.later-review", late.limit().why().law().key());
        assertTrue(late.authority().section().contains("33(2)"));
        assertEquals(1, told.as(() -> HOUSE.the(Reviews.class).rows(told.child)).size());
    }

    @Test
    void theAdviceSaysTheLimitAndWhetherTheChildIsUnderFour() {
        Told told = settled();
        ReviewAdvice advice = told.as(() -> reviewing().advise(told.child, null, held("2026-11-20")));
        assertEquals(day("2027-05-20"), advice.limit().on());
        assertEquals(false, advice.underFour());
        assertEquals(
                "answer.without-meeting.placement",
                advice.withoutMeeting().why().key());
    }

    /** The council sets three; the child's third birthday is the day of the review, the day before it, the day after it. */
    @ParameterizedTest
    @CsvSource({"2023-11-21, NOT_REQUIRED", "2023-11-20, REQUIRED", "2023-11-19, REQUIRED"})
    @Tag("S4-18")
    void theCouncilsAgeOfTakingPartBeginsOnTheBirthday(String born, Verdict.Answer expected) {
        String council = "age-" + born + "-" + expected.ordinal();
        HOUSE.council(council);
        HOUSE.sql(
                council,
                "insert into staff (council, id, email, name) values ('" + council + "', 1, 'a@x', 'A')",
                "insert into council_setting (council, id, question, answer, counts_from, reason, set_by, set_by_name,"
                        + " set_at, awaits, applied_by) values ('" + council + "', nextval('row_id'),"
                        + " 'PARTICIPATION_AGE', '3', '2026-01-01', 'So.', 1, 'A', now(), false, 0)");
        Told told = Told.of(
                council,
                Invented.child("Y1").born(born).lookedAfterFrom("2026-09-07").reviewed("2026-09-21"));
        ReviewAdvice advice = told.as(() -> reviewing().advise(told.child, null, held("2026-11-20")));
        assertEquals(expected, advice.participates().answer());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-20, false", "2026-12-21, false", "2026-12-22, true"})
    void aReviewIsLateFromTheDayAfterItsLimit(String held, boolean late) {
        // The second review was due three months after the first of 21 September; looked at from Christmas Eve.
        withToday("2026-12-24", () -> {
            Told told = settled();
            if (late) {
                LateWithoutReason refused = assertThrows(LateWithoutReason.class, () -> record(told, held(held)));
                assertEquals(1, refused.late().get(0).days());
            } else {
                record(told, held(held));
            }
        });
    }

    private static void withToday(String day, Runnable work) {
        String before = System.getProperty("kith.today");
        System.setProperty("kith.today", day);
        try {
            work.run();
        } finally {
            System.setProperty("kith.today", before);
        }
    }

    @Test
    @Tag("S0-18")
    void aReviewDoesNotCloseWithoutAReviewingOfficerButIsKeptOpen() {
        Told told = Told.of(ASH, Invented.child("T" + UUID.randomUUID()).lookedAfterFrom("2026-11-02"));
        FormRefused refused = refused(told, held("2026-11-20"));
        assertEquals("refused.review.officer", refused.why().key());
        record(told, held("2026-11-20", null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, PN0, true", "2026-11-23, PN0, true", "2026-11-23, PN1, true", "2026-11-22, PN1, false"})
    void theReturnsRuleOfAgeDecidesTheCode(String held, String code, boolean taken) {
        Told fourToday = Told.of(
                ASH,
                Invented.child("T" + UUID.randomUUID())
                        .born("2022-11-23")
                        .reviewingOfficer("IRO1", "Ines Orr")
                        .lookedAfterFrom("2026-11-02"));
        HeldReview said = HeldReview.inOneMeeting(day(held), code, null);
        if (taken) {
            record(fourToday, said);
        } else {
            assertEquals(
                    "answer.participation-code.under-four",
                    refused(fourToday, said).why().key());
        }
    }

    @Test
    void aChildOverFourIsNotGivenTheCodeOfTheYoung() {
        Told told = settled();
        FormRefused refused = refused(told, HeldReview.inOneMeeting(day("2026-11-20"), "PN0", null));
        assertEquals("participation", refused.field());
        assertEquals("answer.participation-code.over-four", refused.why().key());
    }

    @Test
    @Tag("S4-26")
    void aCompleteReviewSaysHowTheChildTookPart() {
        Told told = settled();
        assertEquals(
                "refused.review.participation",
                refused(told, HeldReview.inOneMeeting(day("2026-11-20"), null, null))
                        .why()
                        .key());
        long row = record(told, HeldReview.inOneMeeting(day("2026-11-20"), "PN5", null));
        assertEquals(
                "PN5", told.as(() -> reviewing().review(told.child, row)).said().participation());
    }

    /** A series of short breaks since August; the child is at home between two stays. */
    private static Told inShortBreaks() {
        return Told.of(
                ASH,
                Invented.child("S" + UUID.randomUUID())
                        .with(new ChildRecord.Period(day("2026-11-06"), day("2026-11-08"), "N3", "E8", null, null))
                        .with(new ChildRecord.LegalStatus(day("2026-08-28"), "V4", null))
                        .reviewingOfficer("SW9", "Rowan Ash"));
    }

    /** The return takes no code of it. */
    private static HeldReview ofShortBreaks(String next) {
        LocalDate on = day("2026-11-20");
        return new HeldReview(on, List.of(), on, null, false, List.of(), null, day(next));
    }

    @Test
    void aSeriesOfShortBreaksIsReviewedBetweenTwoStaysAndItsNextDateKeepsTheLimit() {
        Told told = inShortBreaks();
        assertEquals(day("2026-11-28"), told.due(DutyCode.FIRST_REVIEW));
        FormRefused late = refused(told, ofShortBreaks("2027-05-21"));
        assertEquals("nextAgreedOn", late.field());
        assertEquals(day("2027-05-20"), late.limit().on());
        record(told, ofShortBreaks("2027-05-20"));
        assertEquals(day("2027-05-20"), told.due(DutyCode.SECOND_REVIEW));
    }

    @Test
    void aReviewStillToComeOrBeforeCareIsRefused() {
        Told told = settled();
        assertEquals(
                "refused.date.ahead", refused(told, held("2026-11-24")).why().key());
        assertEquals(
                "refused.review.not-looked-after",
                refused(told, held("2026-09-06")).why().key());
        record(told, held("2026-11-23"));
    }

    @Test
    void theSameReviewIsNotRecordedTwice() {
        Told told = settled();
        assertThrows(ReviewAlreadyRecorded.class, () -> record(told, held("2026-09-21")));
    }

    @Test
    @Tag("S1-12")
    void aSeriesOfMeetingsIsOnHoldUntilItIsComplete() {
        Told told = settled();
        record(told, held("2026-11-16", null, null, null));
        assertEquals(DutyState.ON_HOLD, told.open(DutyCode.SECOND_REVIEW).state());
        assertEquals(day("2026-12-21"), told.due(DutyCode.REVIEW_COMPLETION));
        told.as(() -> reviewing()
                .goOn(
                        told.child,
                        form(),
                        seen(told, "2026-11-16"),
                        held("2026-11-16", "2026-11-23", null, null, "2026-11-23"),
                        null));
        assertEquals(day("2027-05-16"), told.due(DutyCode.LATER_REVIEW));
        assertEquals(
                List.of(day("2026-11-23")),
                told.as(() -> reviewing()
                                .review(told.child, seen(told, "2026-11-16").row()))
                        .said()
                        .furtherMeetings());
    }

    @Test
    void anAdjournedReviewIsDueTwentyWorkingDaysLaterAndItsDayIsHeldToThat() {
        Told told = settled();
        record(told, held("2026-11-16", null, "2026-11-16", "2026-12-14"));
        assertEquals(day("2026-12-14"), told.due(DutyCode.REVIEW_COMPLETION));
        Told other = settled();
        NextReviewTooLate late = assertThrows(
                NextReviewTooLate.class, () -> record(other, held("2026-11-16", null, "2026-11-16", "2026-12-15")));
        assertEquals("law.review-adjournment", late.limit().why().law().key());
    }

    @Test
    void aReviewIsAdjournedOnceOnly() {
        Told told = settled();
        record(told, held("2026-11-16", null, "2026-11-16", null));
        FormRefused again = assertThrows(
                FormRefused.class,
                () -> told.as(() -> reviewing()
                        .goOn(
                                told.child,
                                form(),
                                seen(told, "2026-11-16"),
                                held("2026-11-16", null, "2026-11-20", null, "2026-11-20"),
                                null)));
        assertEquals("answer.adjournment.again", again.why().key());
    }

    @Test
    void aCompleteReviewIsCorrectedRatherThanGoneOnWith() {
        Told told = settled();
        FormRefused refused = assertThrows(
                FormRefused.class,
                () -> told.as(() ->
                        reviewing().goOn(told.child, form(), seen(told, "2026-09-21"), held("2026-09-21"), null)));
        assertEquals("refused.review.open", refused.why().key());
    }

    private static final List<ChildRecord.ReviewAgreement> EVERYONE = List.of(
            agreed("Mara Venn", "CHILD", "I said so at home."),
            agreed("Ada Venn", "PARENT", null),
            agreed("Jo Carer", "CARER", null),
            agreed("Sam Worker", "SOCIAL_WORKER", null),
            agreed("Olu Reviewer", "REVIEWING_OFFICER", "Settled; I saw everybody apart."));

    private static ChildRecord.ReviewAgreement agreed(String name, String part, String words) {
        return new ChildRecord.ReviewAgreement(null, name, part, words);
    }

    /** Earlier reviews are not on record, so that one or the other is late. */
    private static long recordLate(Told told, HeldReview said) {
        return told.as(() -> reviewing().record(told.child, form(), said, "The diary was full."))
                .row();
    }

    private static HeldReview without(String on, List<ChildRecord.ReviewAgreement> agreed) {
        return new HeldReview(day(on), List.of(), day(on), null, true, agreed, "PN6", null);
    }

    @Test
    @Tag("S2-39")
    void withoutAMeetingOnlyInASettledLongTermFosterPlacement() {
        HeldReview without = without("2026-11-20", EVERYONE);
        FormRefused refused = refused(settled(), without);
        assertEquals("answer.without-meeting.placement", refused.why().key());
        Told longTerm = longTerm("2024-01-08", "2026-05-29");
        recordLate(longTerm, without);
        assertEquals(day("2027-05-20"), longTerm.due(DutyCode.REVIEW_MEETING));
    }

    @Test
    @Tag("S2-39")
    void aCouncilThatHoldsEveryReviewAsAMeetingRefusesItAlsoWhereTheLawWouldNot() {
        String strict = "reviewing-yew";
        HOUSE.council(strict);
        HOUSE.sql(
                strict, "insert into staff (council, id, email, name) values ('" + strict + "', 3, 'tia@yew', 'Tia')");
        Officer administrator = House.officer(strict, Role.SYSTEM_ADMINISTRATOR, 3);
        HOUSE.as(administrator, () -> HOUSE.the(SettingPolicy.class)
                .propose(form(), "EVERY_REVIEW_IS_A_MEETING", "yes", House.TODAY, "We meet every child.", 0));
        FormRefused refused = refused(longTerm(strict, "2024-01-08", "2026-05-29"), without("2026-11-20", EVERYONE));
        assertEquals("answer.without-meeting.council", refused.why().key());
        assertTrue(refused.authority() != null, "on whose word");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-19, false", "2025-11-20, true", "2025-11-21, true"})
    @Tag("S2-39")
    void thePlacementIsALongTermFosterPlacementForOverTwelveMonths(String longTermFrom, boolean refused) {
        HeldReview without = without("2026-11-20", EVERYONE);
        Told told = longTerm(longTermFrom, "2026-05-29");
        if (refused) {
            assertEquals(
                    "answer.without-meeting.too-new",
                    refused(told, without).why().key());
        } else {
            recordLate(told, without);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-11-21, false", "2025-11-20, false", "2025-11-19, true"})
    @Tag("S2-38")
    void theLastMeetingIsNotMoreThanAYearBefore(String lastMeeting, boolean refused) {
        HeldReview without = without("2026-11-20", EVERYONE);
        Told told = longTerm("2024-01-08", lastMeeting);
        if (refused) {
            assertEquals(
                    "answer.without-meeting.meeting-due",
                    refused(told, without).why().key());
        } else {
            recordLate(told, without);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Mara Venn, answer.without-meeting.child",
        "Ada Venn, answer.without-meeting.others",
        "Jo Carer, answer.without-meeting.others",
        "Sam Worker, answer.without-meeting.others",
        "Olu Reviewer, answer.without-meeting.others"
    })
    @Tag("S2-37")
    void everyoneAgreesToDoWithoutAMeetingTheChildIncluded(String silent, String refusal) {
        List<ChildRecord.ReviewAgreement> agreed =
                EVERYONE.stream().filter(one -> !one.name().equals(silent)).toList();
        assertEquals(
                refusal,
                refused(longTerm("2024-01-08", "2026-05-29"), without("2026-11-20", agreed))
                        .why()
                        .key());
    }

    @Test
    @Tag("S2-37")
    void theReviewingOfficersDecisionHasItsReasonAndWhatEverybodySaidIsKept() {
        Told told = longTerm("2024-01-08", "2026-05-29");
        List<ChildRecord.ReviewAgreement> unexplained = EVERYONE.stream()
                .map(one -> agreed(one.name(), one.part(), null))
                .toList();
        assertEquals(
                "refused.review.without-why",
                refused(told, without("2026-11-20", unexplained)).why().key());
        long row = recordLate(told, without("2026-11-20", EVERYONE));
        List<ChildRecord.ReviewAgreement> kept =
                told.as(() -> reviewing().review(told.child, row)).said().agreed();
        assertEquals(5, kept.size());
        assertTrue(kept.contains(new ChildRecord.ReviewAgreement(
                day("2026-11-20"), "Olu Reviewer", "REVIEWING_OFFICER", "Settled; I saw everybody apart.")));
        told.as(() -> reviewing()
                .correct(
                        told.child,
                        form(),
                        seen(told, "2026-11-20"),
                        without("2026-11-19", EVERYONE),
                        "A slip of the pen.",
                        "The diary was full."));
        assertEquals(
                day("2026-11-19"),
                told.as(() -> reviewing().review(told.child, row))
                        .said()
                        .agreed()
                        .get(0)
                        .reviewHeldOn());
        told.as(() -> reviewing().takeBack(told.child, form(), seen(told, "2026-11-19"), "It was a meeting."));
        assertEquals(List.of(), told.as(() -> HOUSE.the(ReviewAgreements.class).held(told.child)));
    }

    /** Long-term foster care from a day, with one meeting on another. */
    private static Told longTerm(String longTermFrom, String meeting) {
        return longTerm(ASH, longTermFrom, meeting);
    }

    private static Told longTerm(String council, String longTermFrom, String meeting) {
        LocalDate from = day("2024-01-08");
        ChildRecord.Placement home = new ChildRecord.Placement(
                from,
                "U4",
                null,
                "PR1",
                "Jo Carer",
                "Hitchin",
                null,
                null,
                null,
                null,
                true,
                day(longTermFrom),
                "FULL",
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
                null);
        return Told.of(
                council,
                Invented.child("T" + UUID.randomUUID())
                        .named("Mara", "Venn")
                        .with(new ChildRecord.Period(from, null, "N1", null, null, null))
                        .with(new ChildRecord.LegalStatus(from, "C2", null))
                        .with(home)
                        .worker("SW1", "Sam Worker")
                        .reviewingOfficer("RO1", "Olu Reviewer")
                        .with(new ChildRecord.Person(1, "Ada Venn", "Mother", true, null))
                        .reviewed(meeting));
    }

    @Test
    void aCorrectedDayMovesTheMeetingsAndTheDatesAndKeepsWhatWasSaid() {
        Told told = settled();
        record(told, held("2026-11-20"));
        told.as(() -> reviewing()
                .correct(told.child, form(), seen(told, "2026-11-20"), held("2026-11-19"), "A slip of the pen.", null));
        assertEquals(day("2027-05-19"), told.due(DutyCode.LATER_REVIEW));
        List<EarlierRow> earlier = told.as(() -> HOUSE.the(EarlierRows.class).of(told.child));
        assertTrue(earlier.stream()
                .anyMatch(row -> row.kind().equals("Review")
                        && "2026-11-20".equals(row.said().get("heldOn"))));
        assertTrue(earlier.stream().anyMatch(row -> row.kind().equals("ReviewMeeting")));
        assertTrue(earlier.stream().allMatch(row -> row.why().equals("A slip of the pen.")));
    }

    @Test
    void theSecondOfTwoWhoCorrectIsShownWhatTheFirstSaid() {
        Told told = settled();
        record(told, held("2026-11-20"));
        Seen seen = seen(told, "2026-11-20");
        told.as(() -> reviewing().correct(told.child, form(), seen, held("2026-11-19"), "A slip.", null));
        assertThrows(
                ChangedMeanwhile.class,
                () -> told.as(
                        () -> reviewing().correct(told.child, form(), seen, held("2026-11-18"), "Another.", null)));
    }

    @Test
    void aReviewTakenBackGivesTheEarlierDatesBack() {
        Told told = settled();
        var before = told.said();
        record(told, held("2026-11-16", "2026-11-20", null, null, "2026-11-20"));
        told.as(() -> reviewing().takeBack(told.child, form(), seen(told, "2026-11-16"), "Another child's."));
        assertEquals(before, told.said());
    }

    @Test
    void whatFollowsAReviewIsMetWhenRecordedInTime() {
        Told told = settled();
        record(told, held("2026-11-20"));
        assertEquals(day("2026-11-27"), told.due(DutyCode.REVIEW_DECISIONS));
        FollowUp decisions = new FollowUp(day("2026-11-23"), null, null, null);
        told.as(() -> preparing().follow(told.child, form(), seen(told, "2026-11-20"), decisions, null, null));
        assertTrue(told.said().get("REVIEW_DECISIONS review 2026-11-20").startsWith("MET 2026-11-27 2026-11-23"));
    }

    @Test
    void whatFollowedIsNotChangedWithoutAReason() {
        Told told = settled();
        record(told, held("2026-11-20"));
        FollowUp first = new FollowUp(day("2026-11-23"), null, null, null);
        FollowUp other = new FollowUp(day("2026-11-22"), null, null, null);
        told.as(() -> preparing().follow(told.child, form(), seen(told, "2026-11-20"), first, null, null));
        FormRefused refused = assertThrows(
                FormRefused.class,
                () -> told.as(
                        () -> preparing().follow(told.child, form(), seen(told, "2026-11-20"), other, " ", null)));
        assertEquals("why", refused.field());
        told.as(() -> preparing().follow(told.child, form(), seen(told, "2026-11-20"), other, "A slip.", null));
        assertEquals(
                "2026-11-23",
                told.as(() -> HOUSE.the(EarlierRows.class).of(told.child))
                        .get(0)
                        .said()
                        .get("decisionsOn"));
    }

    @Test
    void nothingFollowsAReviewBeforeItIsComplete() {
        Told told = settled();
        record(told, held("2026-11-16", null, null, null));
        FollowUp decisions = new FollowUp(day("2026-11-23"), null, null, null);
        assertThrows(
                FormRefused.class,
                () -> told.as(
                        () -> preparing().follow(told.child, form(), seen(told, "2026-11-16"), decisions, null, null)));
        Told complete = settled();
        record(complete, held("2026-11-20"));
        FollowUp before = new FollowUp(day("2026-11-19"), null, null, null);
        assertEquals(
                "refused.date.before",
                assertThrows(
                                FormRefused.class,
                                () -> complete.as(() -> preparing()
                                        .follow(
                                                complete.child,
                                                form(),
                                                seen(complete, "2026-11-20"),
                                                before,
                                                null,
                                                null)))
                        .why()
                        .key());
    }

    @Test
    void theAgreedDayIsCancelledWithAReasonAndTheLimitStays() {
        Told told = settled();
        record(told, held("2026-11-20", "2026-11-20", null, "2027-05-10"));
        told.as(() ->
                preparing().agreeNext(told.child, form(), seen(told, "2026-11-20"), null, "The carers are away."));
        assertEquals(day("2027-05-20"), told.due(DutyCode.LATER_REVIEW));
        assertThrows(
                NextReviewTooLate.class,
                () -> told.as(() -> preparing()
                        .agreeNext(told.child, form(), seen(told, "2026-11-20"), day("2027-05-21"), "They are back.")));
    }

    @Test
    void aTalkAheadOfTheNextReviewIsMetAndCanBeTakenBack() {
        Told told = settled();
        var before = told.said();
        ChildRecord.ReviewPreparation talk = new ChildRecord.ReviewPreparation("TALK", day("2026-11-23"));
        long row = told.as(() -> preparing().prepare(told.child, form(), talk, null))
                .row();
        assertTrue(told.said().get("REVIEW_TALK after review 2026-09-21").startsWith("MET"));
        assertThrows(FormRefused.class, () -> told.as(() -> preparing().prepare(told.child, form(), talk, null)));
        told.as(() -> preparing().takeBack(told.child, form(), new Seen(row, 1), "It was another child's."));
        assertEquals(before, told.said());
    }
}
