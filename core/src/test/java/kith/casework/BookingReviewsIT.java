package kith.casework;

import static kith.casework.Told.HOUSE;
import static kith.casework.Told.day;
import static kith.casework.Told.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.Invented;
import kith.booking.Invitees;
import kith.booking.ReviewBookings;
import kith.caseload.Caseload;
import kith.caserecord.Booked;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Invitee;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.overview.ReadingRecord;
import kith.record.ChangedMeanwhile;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import kith.review.Reviews;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviews booked, moved, cancelled and held; the day is Monday 23 November 2026, the second review due by 21 December. */
class BookingReviewsIT {
    private static final String ASH = "booking-ash";

    @BeforeAll
    static void council() {
        HOUSE.council(ASH);
    }

    /** As {@link Told#settled}, with a mother, a reviewing officer and a social worker. */
    private static Told settled() {
        return Told.of(
                ASH,
                Invented.child("B" + UUID.randomUUID())
                        .named("Mara", "Venn")
                        .lookedAfterFrom("2026-09-07")
                        .reviewed("2026-09-21")
                        .worker("SW1", "Sam Worker")
                        .reviewingOfficer("RO1", "Olu Reviewer")
                        .with(new ChildRecord.Person(1, "Ada Venn", "Mother", true, null))
                        .visited("2026-09-10")
                        .visited("2026-10-20"));
    }

    private static BookingReviews booking() {
        return HOUSE.the(BookingReviews.class);
    }

    private static ReviewBooking row(String on, String at, String chair, String chairReason, String series) {
        return new ReviewBooking(
                0,
                null,
                null,
                null,
                day(on),
                at,
                "SCHOOL",
                "The library",
                "She chose it.",
                false,
                chair,
                chairReason,
                series,
                null,
                null,
                null,
                null);
    }

    private static List<Invitee> usual() {
        return List.of(
                invitee(1, "Mara Venn", "CHILD", "INVITED", "Eleven, understands and wants to come.", null),
                invitee(2, "Ada Venn", "PARENT", "INVITED", null, null));
    }

    private static Invitee invitee(int at, String name, String part, String how, String why, String agreed) {
        return new Invitee(0, at, name, part, how, null, why, agreed, null);
    }

    private static BookedReview on(String day) {
        return new BookedReview(row(day, "16:00", null, null, null), List.of(), usual());
    }

    private static BookedReview with(Invitee... others) {
        List<Invitee> all = new ArrayList<>(List.of(others));
        for (Invitee one : usual()) {
            if (all.stream().noneMatch(other -> other.ordinal() == one.ordinal())) {
                all.add(one);
            }
        }
        return new BookedReview(row("2026-12-15", "16:00", null, null, null), List.of(), all);
    }

    private static Seen book(Told told, BookedReview said) {
        long row = told.as(() -> booking().book(told.child, form(), said)).row();
        return new Seen(row, version(told, row));
    }

    private static int version(Told told, long row) {
        return told.as(() -> booking().booking(told.child, row)).version();
    }

    private static FormRefused refused(Told told, BookedReview said) {
        return assertThrows(FormRefused.class, () -> book(told, said));
    }

    private static Told inShortBreaks(String until) {
        return Told.of(
                ASH,
                Invented.child("S" + UUID.randomUUID())
                        .named("Mara", "Venn")
                        .with(new ChildRecord.Period(day("2026-11-06"), day("2026-11-08"), "N3", "E8", null, null))
                        .with(new ChildRecord.LegalStatus(day("2026-08-28"), "V4", until == null ? null : day(until)))
                        .reviewingOfficer("RO1", "Olu Reviewer")
                        .with(new ChildRecord.Person(1, "Ada Venn", "Mother", true, null)));
    }

    @Test
    void theReviewOfASeriesOfShortBreaksIsBookedBetweenTwoStays() {
        Told told = inShortBreaks(null);
        assertTrue(told.as(() -> HOUSE.the(ReadingRecord.class).who(told.child)).reviewed());
        book(told, on("2026-11-25"));
        assertEquals(day("2026-11-25"), shown(told));
        assertEquals(
                "refused.booking.not-looked-after",
                refused(inShortBreaks("2026-11-08"), on("2026-11-25")).why().key());
    }

    private static LocalDate shown(Told told) {
        return told.as(() -> HOUSE.the(ReadingRecord.class).who(told.child)).reviewBookedFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-20", "2026-12-21"})
    @Tag("S0-16")
    void aReviewIsBookedUpToTheLastDayOfItsLimitWhichStaysWhereItIs(String on) {
        Told told = settled();
        Seen booked = book(told, on(on));
        ReviewBooking said = told.as(() -> booking().booking(told.child, booked.row()))
                .said()
                .booking();
        assertEquals("SECOND", said.review(), "which review it is, the rules say");
        assertEquals(day(on), shown(told));
        assertEquals(day("2026-12-21"), told.due(DutyCode.SECOND_REVIEW));
    }

    @Test
    void aDayPastTheLimitIsRefusedWithTheLimitsReason() {
        Told told = settled();
        NextReviewTooLate late = assertThrows(NextReviewTooLate.class, () -> book(told, on("2026-12-22")));
        assertEquals(day("2026-12-21"), late.limit().on());
        assertEquals("law.second-review", late.limit().why().law().key());
        assertTrue(late.authority().section().contains("33(2)"));
        assertNull(shown(told));
    }

    @Test
    void yesterdayIsRefusedAndSoIsASecondBooking() {
        Told told = settled();
        assertEquals(
                "refused.booking.past", refused(told, on("2026-11-22")).why().key());
        book(told, on("2026-12-15"));
        assertEquals(
                "refused.booking.booked", refused(told, on("2026-12-16")).why().key());
    }

    @Test
    void anOverdueReviewCanBeBookedAndTheAdviceSaysSo() {
        Told told = Told.of(
                ASH,
                Invented.child("B" + UUID.randomUUID())
                        .named("Mara", "Venn")
                        .lookedAfterFrom("2026-05-04")
                        .reviewed("2026-05-20"));
        BookedReview said = on("2026-12-01");
        book(told, said);
        assertTrue(told.as(() -> booking().advise(told.child, said)).warnings().stream()
                .anyMatch(warning -> warning.key().equals("advice.booking.overdue")));
    }

    @Test
    @Tag("S1-11")
    @Tag("S1-33")
    void aSeriesIsOneReviewDueByItsFirstMeetingWithItsReasonKept() {
        Told told = settled();
        List<ChildRecord.BookedMeeting> further =
                List.of(new ChildRecord.BookedMeeting(0, day("2026-12-18"), "15:45", "The office"));
        BookedReview unexplained = new BookedReview(row("2026-12-15", "16:00", null, null, null), further, usual());
        assertEquals("refused.booking.series", refused(told, unexplained).why().key());
        BookedReview series = new BookedReview(
                row("2026-12-15", "16:00", null, null, "So that her father can take part."), further, usual());
        Seen booked = book(told, series);
        BookedReview said =
                told.as(() -> booking().booking(told.child, booked.row())).said();
        assertEquals("So that her father can take part.", said.booking().seriesReason());
        assertEquals(day("2026-12-18"), said.further().get(0).meetsOn());
        assertEquals(day("2026-12-15"), shown(told));
        assertEquals(
                1,
                told.as(() -> HOUSE.the(ReviewBookings.class).held(told.child)).size());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-21, false", "2026-12-22, true"})
    @Tag("S1-12")
    void theLastMeetingOfASeriesIsInsideTheLimitToo(String last, boolean refused) {
        Told told = settled();
        BookedReview series = new BookedReview(
                row("2026-12-15", "16:00", null, null, "For her father."),
                List.of(new ChildRecord.BookedMeeting(0, day(last), null, null)),
                usual());
        if (refused) {
            assertEquals(
                    "refused.booking.series-late", refused(told, series).why().key());
        } else {
            book(told, series);
        }
    }

    @Test
    @Tag("S1-11")
    @Tag("S1-12")
    void aSeriesIsHeldByItsFirstMeetingGoesOnByItsOwnDaysAndIsCompleteOnlyWithItsLast() {
        Told told = settled();
        book(
                told,
                new BookedReview(
                        row("2026-11-23", "16:00", null, null, "For her father."),
                        List.of(new ChildRecord.BookedMeeting(0, day("2026-11-27"), "16:00", "The office")),
                        usual()));
        HeldReview tooSoon = HeldReview.inOneMeeting(day("2026-11-23"), "PN1", null);
        FormRefused refused = assertThrows(
                FormRefused.class,
                () -> told.as(() -> HOUSE.the(Reviewing.class).record(told.child, form(), tooSoon, null)));
        assertEquals("refused.review.series", refused.why().key());
        HeldReview open = new HeldReview(day("2026-11-23"), List.of(), null, null, false, List.of(), null, null);
        long row = told.as(() -> HOUSE.the(Reviewing.class).record(told.child, form(), open, null))
                .row();
        assertEquals(
                day("2026-11-27"),
                told.as(() -> Booked.rest(HOUSE.the(Caseload.class)
                                .held(List.of(told.child))
                                .get(told.child)))
                        .orElseThrow());
        withToday("2026-11-27", () -> {
            Held<HeldReview> review = told.as(() -> HOUSE.the(Reviewing.class).review(told.child, row));
            HeldReview done = new HeldReview(
                    day("2026-11-23"),
                    List.of(day("2026-11-27")),
                    day("2026-11-27"),
                    null,
                    false,
                    List.of(),
                    "PN1",
                    null);
            told.as(() ->
                    HOUSE.the(Reviewing.class).goOn(told.child, form(), new Seen(row, review.version()), done, null));
        });
        assertEquals(
                1,
                told.as(() -> HOUSE.the(Reviews.class).held(told.child)).stream()
                        .filter(review -> review.heldOn().equals(day("2026-11-23")))
                        .count());
        assertEquals(day("2027-05-23"), told.due(DutyCode.LATER_REVIEW), "six months after the first meeting");
    }

    @Test
    @Tag("S0-29")
    @Tag("S2-45")
    void aMeetingDuringSchoolIsRefusedUntilTheChildIsContentAndANoteSaysWhyItSuits() {
        Told told = settled();
        BookedReview atSchool = new BookedReview(row("2026-12-15", "10:00", null, null, null), List.of(), usual());
        assertEquals("duringSchool", refused(told, atSchool).field());
        // On a Saturday, and just after school, nothing stands against it.
        for (String[] free : new String[][] {{"2026-12-12", "10:00"}, {"2026-12-15", "15:30"}}) {
            BookedReview said = new BookedReview(row(free[0], free[1], null, null, null), List.of(), usual());
            assertEquals(
                    List.of(),
                    told.as(() -> booking().advise(told.child, said)).warnings().stream()
                            .filter(warning -> warning.key().equals("advice.booking.school"))
                            .toList());
        }
        ReviewBooking silent = new ReviewBooking(
                0,
                null,
                null,
                null,
                day("2026-12-15"),
                "16:00",
                "SCHOOL",
                "The library",
                " ",
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertEquals(
                "suits",
                refused(told, new BookedReview(silent, List.of(), usual())).field());
    }

    @Test
    @Tag("S2-45")
    void theCarersHomeIsNotForcedOnAnybodyAndTheAgencysOfficeIsTaken() {
        Told told = settled();
        assertEquals(
                List.of("advice.booking.carers-home"),
                told.as(() -> booking().advise(told.child, in("CARERS_HOME", "Rose Cottage"))).warnings().stream()
                        .map(Sentence::key)
                        .toList());
        BookedReview office = in("AGENCY_OFFICE", "The agency, High Street");
        assertEquals(
                List.of(), told.as(() -> booking().advise(told.child, office)).warnings());
        book(told, office);
    }

    private static BookedReview in(String venue, String place) {
        RowType<ReviewBooking> type = RowTypes.of(ReviewBooking.class);
        ReviewBooking row = type.with(row("2026-12-15", "16:00", null, null, null), "venue", venue);
        return new BookedReview(type.with(row, "place", place), List.of(), usual());
    }

    @Test
    @Tag("S3-8")
    @Tag("S3-14")
    void anotherChairThanTheReviewingOfficerNeedsAReasonAndTheOfficerStillOversees() {
        Told told = settled();
        BookedReview other = new BookedReview(row("2026-12-15", "16:00", "Jo Other", null, null), List.of(), usual());
        assertEquals("otherChairReason", refused(told, other).field());
        assertEquals(
                "Olu Reviewer",
                told.as(() -> booking().advise(told.child, null)).officer(),
                "the child’s own reviewing officer chairs unless somebody says otherwise");
        BookedReview why =
                new BookedReview(row("2026-12-15", "16:00", "Jo Other", "Olu is ill.", null), List.of(), usual());
        book(told, why);
        Told without = Told.of(
                ASH,
                Invented.child("B" + UUID.randomUUID())
                        .lookedAfterFrom("2026-09-07")
                        .reviewed("2026-09-21"));
        assertEquals("refused.booking.no-officer", refused(without, why).why().key());
        assertTrue(without.as(() -> booking().advise(without.child, on("2026-12-15"))).warnings().stream()
                .anyMatch(warning -> warning.key().equals("advice.booking.no-officer")));
    }

    @Test
    @Tag("S1-13")
    @Tag("S1-14")
    @Tag("S3-9")
    @Tag("S4-5")
    void parentsAndChildAreInvitedByDefaultAndLeftOutOnlyWithAReason() {
        Told told = settled();
        List<Invitee> usual = told.as(() -> booking().advise(told.child, null)).usual();
        assertTrue(usual.stream().anyMatch(one -> one.part().equals("PARENT") && "Ada Venn".equals(one.name())));
        assertTrue(usual.stream().anyMatch(one -> one.part().equals("CHILD") && "Mara Venn".equals(one.name())));
        BookedReview alone =
                new BookedReview(row("2026-12-15", "16:00", null, null, null), List.of(), List.of(usual().get(0)));
        assertEquals("refused.booking.parent", refused(told, alone).why().key());
        BookedReview childless =
                new BookedReview(row("2026-12-15", "16:00", null, null, null), List.of(), List.of(usual().get(1)));
        assertEquals("refused.booking.child", refused(told, childless).why().key());
        assertEquals(
                "refused.booking.reason",
                refused(told, with(invitee(1, "Mara Venn", "CHILD", "NOT_INVITED", " ", null)))
                        .why()
                        .key());
        book(told, with(invitee(1, "Mara Venn", "CHILD", "NOT_INVITED", "Two years old.", null)));
    }

    @ParameterizedTest
    @CsvSource({"REVIEWING_OFFICER", "REVIEWING_OFFICER SOCIAL_WORKER", "''"})
    @Tag("S1-19")
    void aBookingKeepsNobodyFromTheMeetingWhoeverIsSaidToAgree(String agreed) {
        Told told = settled();
        Invitee kept = invitee(2, "Ada Venn", "PARENT", "EXCLUDED", "Threats.", agreed.isEmpty() ? null : agreed);
        assertEquals(
                "refused.booking.excluded-here", refused(told, with(kept)).why().key());
    }

    @Test
    @Tag("S1-13")
    void theChildIsInvitedOrNotByARecordedJudgementOfAgeAndUnderstanding() {
        Told told = settled();
        for (String how : List.of("INVITED", "WRITES")) {
            assertEquals(
                    "refused.booking.understanding",
                    refused(told, with(invitee(1, "Mara Venn", "CHILD", how, " ", null)))
                            .why()
                            .key());
        }
        Seen booked = book(told, with(invitee(1, "Mara Venn", "CHILD", "NOT_INVITED", "Two years old.", null)));
        BookedReview said =
                told.as(() -> booking().booking(told.child, booked.row())).said();
        assertEquals("Two years old.", said.invitees().get(0).reason());
    }

    @Test
    @Tag("S0-24")
    void theChildBringsASupporterOrAnAdvocateWithNameAndPart() {
        Told told = settled();
        Seen booked = book(
                told,
                with(
                        invitee(3, "Kim Osei", "SUPPORTER", "INVITED", null, null),
                        invitee(4, "Adjoa Mensah", "ADVOCATE", "INVITED", null, null)));
        assertEquals(
                List.of("Kim Osei SUPPORTER", "Adjoa Mensah ADVOCATE"),
                told.as(() -> booking().booking(told.child, booked.row())).said().invitees().stream()
                        .filter(one -> one.ordinal() > 2)
                        .map(one -> one.name() + " " + one.part())
                        .toList());
    }

    @Test
    @Tag("S1-14")
    void aParentWhoHasNoResponsibilityAnyMoreHoldsUpNoBooking() {
        ChildRecord.Person father = new ChildRecord.Person(2, "Ben Venn", "Father", true, null);
        father = RowTypes.of(ChildRecord.Person.class).with(father, "to_on", day("2026-11-22"));
        Told told = Told.of(
                ASH,
                Invented.child("B" + UUID.randomUUID())
                        .named("Mara", "Venn")
                        .lookedAfterFrom("2026-09-07")
                        .reviewed("2026-09-21")
                        .reviewingOfficer("RO1", "Olu Reviewer")
                        .with(new ChildRecord.Person(1, "Ada Venn", "Mother", true, null))
                        .with(father));
        book(told, on("2026-12-15"));
    }

    private static final ChildRecord.Activity FOOTBALL =
            new ChildRecord.Activity("TUESDAY", "16:00", "17:30", "Football");

    @ParameterizedTest
    @CsvSource({"15:59, false", "16:00, true", "17:29, true", "17:30, false"})
    @Tag("S2-46")
    void aMeetingDuringWhatTheChildDoesThenIsWarnedOfAndTakenOnlyIfTheChildIsContent(String at, boolean clashes) {
        Told told = Told.of(
                ASH,
                Invented.child("B" + UUID.randomUUID())
                        .named("Mara", "Venn")
                        .lookedAfterFrom("2026-09-07")
                        .reviewed("2026-09-21")
                        .reviewingOfficer("RO1", "Olu Reviewer")
                        .with(FOOTBALL));
        BookedReview said = new BookedReview(row("2026-12-15", at, null, null, null), List.of(), usual());
        assertEquals(
                clashes,
                told.as(() -> booking().advise(told.child, said)).warnings().stream()
                        .anyMatch(warning -> warning.key().equals("advice.booking.activity")));
        if (clashes) {
            assertEquals("refused.booking.activity", refused(told, said).why().key());
        } else {
            book(told, said);
        }
    }

    @Test
    @Tag("S2-46")
    void aLaterMeetingOfASeriesThatFallsIntoWhatTheChildDoesIsWarnedOfAsWell() {
        Told told = Told.of(
                ASH,
                Invented.child("B" + UUID.randomUUID())
                        .named("Mara", "Venn")
                        .lookedAfterFrom("2026-09-07")
                        .reviewed("2026-09-21")
                        .reviewingOfficer("RO1", "Olu Reviewer")
                        .with(FOOTBALL));
        BookedReview said = new BookedReview(
                row("2026-12-10", "16:00", null, null, "So that her father can take part."),
                List.of(new ChildRecord.BookedMeeting(0, day("2026-12-15"), "16:00", null)),
                usual());
        assertEquals("refused.booking.activity", refused(told, said).why().key());
        assertTrue(told.as(() -> booking().advise(told.child, said)).warnings().stream()
                .anyMatch(warning -> warning.key().equals("advice.booking.activity")
                        && warning.values().contains(day("2026-12-15"))));
    }

    @Test
    void whatIsMadeReadyMovesWithTheBookingAndBackWhenItIsCancelledWithItsReason() {
        Told told = settled();
        assertEquals(day("2026-12-16"), told.due(DutyCode.REVIEW_PAPERS));
        Seen booked = book(told, on("2026-12-15"));
        assertEquals(day("2026-12-10"), told.due(DutyCode.REVIEW_PAPERS));
        told.as(() -> booking().move(told.child, form(), booked, on("2026-12-17"), "The school could not come."));
        assertEquals(day("2026-12-14"), told.due(DutyCode.REVIEW_PAPERS));
        assertEquals(
                "The school could not come.",
                told.as(() -> HOUSE.the(EarlierRows.class).of(told.child))
                        .get(0)
                        .why());
        Seen moved = new Seen(booked.row(), version(told, booked.row()));
        assertThrows(FormRefused.class, () -> told.as(() -> booking().cancel(told.child, form(), moved, " ")));
        told.as(() -> booking().cancel(told.child, form(), moved, "The carer is ill."));
        assertEquals(day("2026-12-16"), told.due(DutyCode.REVIEW_PAPERS));
        assertEquals(day("2026-12-21"), told.due(DutyCode.SECOND_REVIEW));
        assertNull(shown(told));
        ReviewBooking kept = told.as(() -> booking().booking(told.child, booked.row()))
                .said()
                .booking();
        assertEquals("The carer is ill.", kept.cancelledReason());
        book(told, on("2026-12-18"));
        assertEquals(day("2026-12-18"), shown(told));
    }

    @Test
    void whoChangesABookingOfWhichAnotherChangedThePeopleMeanwhileSeesBoth() {
        Told told = settled();
        Seen seen = book(told, with());
        Invitee mother = invitee(2, "Ada Venn", "PARENT", "INVITED", "Comes with an interpreter.", null);
        told.as(() -> booking().move(told.child, form(), seen, with(mother), "An interpreter comes."));
        assertThrows(
                ChangedMeanwhile.class,
                () -> told.as(() -> booking().move(told.child, form(), seen, with(), "Another room.")));
    }

    @Test
    void whoMovesABookingThatAnotherMovedMeanwhileSeesBoth() {
        Told told = settled();
        Seen booked = book(told, on("2026-12-15"));
        told.as(() -> booking().move(told.child, form(), booked, on("2026-12-16"), "Earlier was full."));
        assertThrows(
                ChangedMeanwhile.class,
                () -> told.as(() -> booking().move(told.child, form(), booked, on("2026-12-17"), "So was this.")));
    }

    @Test
    void recordingTheReviewHeldPicksTheBookingUpWithWhoCame() {
        Told told = settled();
        Seen booked = book(told, on("2026-11-23"));
        HeldReview held = new HeldReview(
                day("2026-11-23"), List.of(), day("2026-11-23"), null, false, List.of(), "PN1", null, Set.of(1));
        long review = told.as(() -> HOUSE.the(Reviewing.class).record(told.child, form(), held, null))
                .row();
        ReviewBooking over = told.as(() -> booking().booking(told.child, booked.row()))
                .said()
                .booking();
        assertEquals(day("2026-11-23"), over.heldOn());
        assertNull(shown(told));
        List<Invitee> people = told.as(() -> HOUSE.the(Invitees.class).held(told.child));
        assertTrue(people.get(0).attended());
        assertFalse(people.get(1).attended());
        int version = told.as(() -> HOUSE.the(Reviewing.class).review(told.child, review))
                .version();
        told.as(() -> HOUSE.the(Reviewing.class)
                .takeBack(told.child, form(), new Seen(review, version), "It was another child."));
        assertEquals(day("2026-11-23"), shown(told), "it stands again");
    }

    @Test
    void anAdjournedReviewIsBookedToBeFinishedByItsOwnLimit() {
        Told told = settled();
        HeldReview open =
                new HeldReview(day("2026-11-20"), List.of(), null, day("2026-11-20"), false, List.of(), null, null);
        long row = told.as(() -> HOUSE.the(Reviewing.class).record(told.child, form(), open, null))
                .row();
        assertEquals("REST", told.as(() -> booking().advise(told.child, null)).review());
        // Twenty working days after the adjournment.
        assertEquals(
                "refused.booking.late", refused(told, on("2026-12-19")).why().key());
        Seen booked = book(told, on("2026-12-18"));
        assertNull(shown(told), "the next review is another one");
        withToday("2026-12-18", () -> {
            Held<HeldReview> review = told.as(() -> HOUSE.the(Reviewing.class).review(told.child, row));
            HeldReview done = new HeldReview(
                    day("2026-11-20"),
                    List.of(day("2026-12-18")),
                    day("2026-12-18"),
                    day("2026-11-20"),
                    false,
                    List.of(),
                    "PN1",
                    null);
            told.as(() ->
                    HOUSE.the(Reviewing.class).goOn(told.child, form(), new Seen(row, review.version()), done, null));
        });
        assertEquals(
                day("2026-11-20"),
                told.as(() -> booking().booking(told.child, booked.row()))
                        .said()
                        .booking()
                        .heldOn());
    }

    @Test
    void aBookingTakenBackIsGoneWithItsPeople() {
        Told told = settled();
        Seen booked = book(told, on("2026-12-15"));
        told.as(() -> booking().takeBack(told.child, form(), booked, "The wrong child."));
        assertEquals(List.of(), told.as(() -> HOUSE.the(ReviewBookings.class).held(told.child)));
        assertEquals(List.of(), told.as(() -> HOUSE.the(Invitees.class).held(told.child)));
    }

    private static void withToday(String today, Runnable test) {
        String before = System.getProperty("kith.today");
        System.setProperty("kith.today", today);
        try {
            test.run();
        } finally {
            System.setProperty("kith.today", before);
        }
    }
}
