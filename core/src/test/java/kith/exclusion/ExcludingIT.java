package kith.exclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import kith.action.Actions;
import kith.booking.Invitees;
import kith.booking.ReviewBookings;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Invitee;
import kith.caserecord.ChildRecord.InviteeViews;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.casework.BookedReview;
import kith.casework.BookingReviews;
import kith.chairing.ChairingReviews;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.overview.ReadingRecord;
import kith.plugin.Participant;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import kith.setting.SettingPolicy;
import kith.worklist.WaitingExclusion;
import kith.worklist.WorkQuery;
import kith.worklist.WorkScope;
import kith.worklist.WorkView;
import kith.worklist.Worklist;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is kept from a review, by whom; and how those are heard who are not there. The day is Monday 23 November 2026. */
class ExcludingIT {
    private static final House HOUSE = House.open();
    private static final String ASH = "exclusion-ash";
    private static final String YEW = "exclusion-yew";
    private static final long ADA = 2;

    private String council;
    private ChildId child;
    private long booking;

    @BeforeAll
    static void councils() {
        for (String council : List.of(ASH, YEW)) {
            HOUSE.council(council);
            for (String one :
                    List.of("1, 'sam@ash', 'Sam Worker'", "2, 'olu@ash', 'Olu Reviewer'", "3, 'tia@ash', 'Tia'")) {
                HOUSE.sql(
                        council,
                        "insert into staff (council, id, email, name) values ('" + council + "', " + one + ")");
            }
        }
        HOUSE.as(House.officer(YEW, Role.SYSTEM_ADMINISTRATOR, 3), () -> HOUSE.the(SettingPolicy.class)
                .propose(
                        form(),
                        "EXCLUSION_DECIDED_BY",
                        "REVIEWING_OFFICER SOCIAL_WORKER TEAM_MANAGER",
                        House.TODAY,
                        "We want it so.",
                        0));
        HOUSE.as(House.officer(YEW, Role.SYSTEM_ADMINISTRATOR, 3), () -> HOUSE.the(SettingPolicy.class)
                .propose(form(), "MAY_BE_EXCLUDED", "SUPPORTER", House.TODAY, "Never a parent.", 0));
    }

    @BeforeEach
    void aBookedReview() {
        booked(ASH, "2026-12-15");
    }

    private void booked(String where, String on) {
        council = where;
        ChildRecord record = Invented.child("X" + UUID.randomUUID())
                .named("Mara", "Venn")
                .lookedAfterFrom("2026-09-07")
                .reviewed("2026-09-21")
                .worker("Sam@ash", "Sam Worker")
                .reviewingOfficer("olu@ash", "Olu Reviewer")
                .with(new ChildRecord.Person(1, "Ada Venn", "Mother", true, null))
                .record();
        child = HOUSE.as(council, () -> {
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
        booking = HOUSE.as(
                        council, () -> HOUSE.the(BookingReviews.class).book(child, form(), review(on, "INVITED", null)))
                .row();
    }

    private static BookedReview review(String on, String ada, String agreedBy) {
        ReviewBooking row = new ReviewBooking(
                0,
                null,
                null,
                null,
                LocalDate.parse(on),
                "16:00",
                "SCHOOL",
                "The library",
                "She chose it.",
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new BookedReview(
                row,
                List.of(),
                List.of(
                        new Invitee(0, 1, "Mara Venn", "CHILD", "INVITED", null, "Eleven, and wants to.", null, null),
                        new Invitee(
                                0,
                                2,
                                "Ada Venn",
                                "PARENT",
                                ada,
                                null,
                                ada.equals("EXCLUDED") ? "Threats." : null,
                                agreedBy,
                                null),
                        new Invitee(0, 3, "Kim Osei", "SUPPORTER", "INVITED", null, null, null, null),
                        new Invitee(0, 4, "Olu Reviewer", "REVIEWING_OFFICER", "INVITED", null, null, null, null),
                        new Invitee(0, 5, "Adjoa Mensah", "ADVOCATE", "INVITED", null, null, null, null)));
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private <T> T as(Role role, long account, Callable<T> work) {
        Officer officer = House.officer(council, role, account);
        return HOUSE.as(officer, work);
    }

    private <T> T worker(Callable<T> work) {
        return as(Role.SOCIAL_WORKER, 1, work);
    }

    private <T> T reviewer(Callable<T> work) {
        return as(Role.REVIEWING_OFFICER, 2, work);
    }

    private static Excluding excluding() {
        return HOUSE.the(Excluding.class);
    }

    private Seen propose() {
        return propose(ADA);
    }

    private Seen propose(long whom) {
        return worker(() -> {
            long row = excluding().propose(child, form(), booking, why(whom)).row();
            return new Seen(row, excluding().asked(child, row).proposal().version());
        });
    }

    private static ProposedExclusion why(long whom) {
        return new ProposedExclusion((int) whom, "Threats at the last meeting.", "A talk with Olu the week before.");
    }

    private Object answer(Seen seen, boolean agrees) {
        return excluding().answer(child, form(), seen, agrees, "I saw it too.");
    }

    private Invitee ada() {
        return HOUSE.as(council, () -> HOUSE.the(Invitees.class).held(child)).stream()
                .filter(one -> one.ordinal() == ADA)
                .findFirst()
                .orElseThrow();
    }

    private List<ChildRecord.Action> actions() {
        return HOUSE.as(council, () -> HOUSE.the(Actions.class).held(child));
    }

    private List<Held<InviteeViews>> heard() {
        return HOUSE.as(council, () -> HOUSE.the(ViewsOfInvitees.class).rows(child));
    }

    private static String refused(Callable<?> work, Role role, long account, ExcludingIT test) {
        return assertThrows(FormRefused.class, () -> test.as(role, account, work))
                .why()
                .key();
    }

    @Test
    @Tag("S1-19")
    void oneOfficerAloneKeepsNobodyFromTheMeetingAndUntilBothAgreeThePersonIsInvited() {
        Seen proposed = propose();
        assertEquals("INVITED", ada().invitation());
        AskedExclusion asked = reviewer(() -> excluding().asked(child, proposed.row()));
        assertEquals(List.of(Participant.REVIEWING_OFFICER), asked.waitsFor());
        assertEquals(Participant.REVIEWING_OFFICER, asked.mine());
        assertFalse(asked.agreed());
        assertEquals("refused.exclusion.others", refused(() -> answer(proposed, true), Role.SOCIAL_WORKER, 1, this));
        assertEquals("INVITED", ada().invitation());
        assertEquals(List.of(), actions());
    }

    @Test
    @Tag("S1-19")
    void neitherAnotherWorkerNorAManagerAnswersForThoseWhoAreAllocated() {
        Seen proposed = propose();
        assertEquals(
                "refused.exclusion.others", refused(() -> answer(proposed, true), Role.REVIEWING_OFFICER, 3, this));
        assertEquals("refused.exclusion.others", refused(() -> answer(proposed, true), Role.TEAM_MANAGER, 3, this));
        Callable<?> another = () -> excluding().propose(child, form(), booking, why(3));
        assertEquals("refused.exclusion.others", refused(another, Role.SOCIAL_WORKER, 3, this));
    }

    @Test
    @Tag("S1-19")
    @Tag("S1-20")
    @Tag("S1-21")
    void whenBothAgreeInTheirOwnAccountsThePersonIsKeptAwayToldWhyAndHeardAnotherWay() {
        Seen proposed = propose();
        reviewer(() -> answer(proposed, true));
        Invitee ada = ada();
        assertEquals("EXCLUDED", ada.invitation());
        assertEquals("Threats at the last meeting.", ada.reason());
        assertEquals("SOCIAL_WORKER REVIEWING_OFFICER", ada.agreedBy());
        ChildRecord.Action told = actions().get(0);
        assertEquals("Sam Worker", told.owner());
        assertTrue(told.what().startsWith("Tell Ada Venn, who is kept from"), told.what());
        assertTrue(told.what().contains("A talk with Olu the week before."), told.what());
        assertEquals("A talk with Olu the week before.", heard().get(0).said().how());
        assertNull(heard().get(0).said().words());
        List<ChildRecord.Exclusion> said =
                HOUSE.as(council, () -> HOUSE.the(Exclusions.class).held(child));
        assertEquals(
                Set.of("sam@ash", "olu@ash"),
                Set.copyOf(said.stream().map(ChildRecord.Exclusion::officerRef).toList()));
        assertEquals(
                "refused.exclusion.answered", refused(() -> answer(proposed, false), Role.REVIEWING_OFFICER, 2, this));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-15, 2026-11-30",
        "2026-12-01, 2026-11-30",
        "2026-11-30, 2026-11-27",
        "2026-11-24, 2026-11-23",
        "2026-11-23, 2026-11-23"
    })
    @Tag("S1-20")
    void thePersonIsToldWithinAWeekAndOnTheLastWorkingDayBeforeTheMeetingAtTheLatest(String meets, String by) {
        booked(ASH, meets);
        Seen proposed = propose();
        reviewer(() -> answer(proposed, true));
        assertEquals(LocalDate.parse(by), actions().get(0).dueOn());
    }

    @Test
    @Tag("S1-20")
    void whoeverDeclinesSaysWhyThePersonStaysInvitedAndItCanBeProposedAnew() {
        Seen proposed = propose();
        Callable<?> silent = () -> excluding().answer(child, form(), proposed, false, " ");
        assertEquals("refused.exclusion.reason", refused(silent, Role.REVIEWING_OFFICER, 2, this));
        reviewer(() -> answer(proposed, false));
        assertEquals("INVITED", ada().invitation());
        AskedExclusion declined = worker(() -> excluding().asked(child, proposed.row()));
        assertTrue(declined.declined());
        assertEquals("I saw it too.", declined.answers().get(0).reason());
        assertEquals(List.of(), declined.waitsFor());
        Seen again = propose();
        reviewer(() -> answer(again, true));
        assertEquals("EXCLUDED", ada().invitation());
        assertEquals(
                2,
                HOUSE.as(council, () -> HOUSE.the(EarlierRows.class).of(child)).size(),
                "what was said stays kept");
    }

    @Test
    void theSameIsNotProposedTwiceNeitherOfTheChildNorTheOfficerNorOfSomebodyUninvited() {
        propose();
        Callable<?> twice = () -> excluding().propose(child, form(), booking, why(ADA));
        assertEquals("refused.exclusion.proposed", refused(twice, Role.SOCIAL_WORKER, 1, this));
        for (long never : List.of(1L, 4L, 5L)) {
            Callable<?> work = () -> excluding().propose(child, form(), booking, why(never));
            assertEquals("refused.exclusion.never", refused(work, Role.SOCIAL_WORKER, 1, this));
        }
        Callable<?> nobody = () -> excluding().propose(child, form(), booking, why(9));
        assertEquals("refused.exclusion.who", refused(nobody, Role.SOCIAL_WORKER, 1, this));
    }

    @Test
    @Tag("S1-21")
    void aProposalSaysWhyAndHowThePersonIsHeardOtherwise() {
        Callable<?> unheard =
                () -> excluding().propose(child, form(), booking, new ProposedExclusion(2, "Threats.", " "));
        assertEquals("refused.exclusion.views", refused(unheard, Role.SOCIAL_WORKER, 1, this));
        Callable<?> silent =
                () -> excluding().propose(child, form(), booking, new ProposedExclusion(2, " ", "A letter."));
        assertEquals("refused.exclusion.reason", refused(silent, Role.SOCIAL_WORKER, 1, this));
    }

    private List<WaitingExclusion> waiting() {
        return HOUSE.the(Worklist.class)
                .find(WorkQuery.of(WorkScope.MINE, WorkView.ALL))
                .exclusions();
    }

    @Test
    void theOtherOfficersWorkShowsThatItWaitsUntilItIsAnswered() {
        Seen proposed = propose();
        List<WaitingExclusion> waiting = reviewer(this::waiting).stream()
                .filter(one -> one.child().equals(child))
                .toList();
        assertEquals(1, waiting.size());
        assertEquals("Ada Venn", waiting.get(0).name());
        assertEquals(Set.of(Participant.REVIEWING_OFFICER), waiting.get(0).waitsFor());
        assertEquals("Olu Reviewer", waiting.get(0).workers().get(Participant.REVIEWING_OFFICER));
        assertEquals(List.of(), as(Role.SOCIAL_WORKER, 3, this::waiting));
        reviewer(() -> answer(proposed, true));
        assertTrue(reviewer(this::waiting).stream().noneMatch(one -> one.child().equals(child)));
    }

    @Test
    void whoeverDecidesCanInviteAfterAllWithAReasonAndWhatFollowedGoes() {
        Seen proposed = propose();
        reviewer(() -> answer(proposed, true));
        Seen now = new Seen(proposed.row(), proposed.version());
        Callable<?> other = () -> excluding().end(child, form(), now, "We talked.");
        assertEquals("refused.exclusion.others", refused(other, Role.SOCIAL_WORKER, 3, this));
        reviewer(() -> excluding().end(child, form(), now, "We talked."));
        assertEquals("INVITED", ada().invitation());
        assertNull(ada().agreedBy());
        assertEquals(List.of(), actions());
        assertEquals(List.of(), heard());
        assertThrows(
                kith.access.NotFound.class, () -> reviewer(() -> excluding().asked(child, proposed.row())));
    }

    @Test
    void whoAnswersWhatWasProposedAnewMeanwhileSeesIt() {
        Seen proposed = propose();
        Seen stale = new Seen(proposed.row(), proposed.version() - 1);
        assertThrows(ChangedMeanwhile.class, () -> reviewer(() -> answer(stale, true)));
    }

    @Test
    void theCouncilSaysWhoMayBeKeptAwayAndWhoDecidesBesides() {
        booked(YEW, "2026-12-15");
        Callable<?> parent = () -> excluding().propose(child, form(), booking, why(ADA));
        assertEquals("refused.exclusion.never", refused(parent, Role.SOCIAL_WORKER, 1, this));
        assertEquals(
                List.of("Kim Osei"),
                worker(() -> excluding().advise(child, booking)).mayBe().stream()
                        .map(Invitee::name)
                        .toList());
        Seen proposed = propose(3);
        reviewer(() -> answer(proposed, true));
        AskedExclusion asked = worker(() -> excluding().asked(child, proposed.row()));
        assertEquals(List.of(Participant.TEAM_MANAGER), asked.waitsFor());
        as(Role.TEAM_MANAGER, 3, () -> answer(proposed, true));
        assertTrue(worker(() -> excluding().asked(child, proposed.row())).agreed());
        assertEquals(
                "refused.setting.account",
                assertThrows(
                                FormRefused.class,
                                () -> HOUSE.as(House.officer(ASH, Role.SYSTEM_ADMINISTRATOR, 3), () -> HOUSE.the(
                                                SettingPolicy.class)
                                        .propose(
                                                form(),
                                                "EXCLUSION_DECIDED_BY",
                                                "REVIEWING_OFFICER PARENT",
                                                House.TODAY,
                                                "x",
                                                0)))
                        .why()
                        .key());
    }

    @Test
    @Tag("S1-19")
    void aBookingNeitherKeepsSomebodyAwayNorUndoesIt() {
        Seen proposed = propose();
        reviewer(() -> answer(proposed, true));
        Seen seen = new Seen(
                booking,
                HOUSE.as(council, () -> HOUSE.the(BookingReviews.class).booking(child, booking))
                        .version());
        String both = ada().agreedBy();
        Callable<?> undone = () -> HOUSE.the(BookingReviews.class)
                .move(child, form(), seen, review("2026-12-16", "INVITED", null), "The school could not.");
        assertEquals("refused.booking.still-excluded", refused(undone, Role.REVIEWING_OFFICER, 2, this));
        reviewer(() -> HOUSE.the(BookingReviews.class)
                .move(child, form(), seen, review("2026-12-16", "EXCLUDED", both), "The school could not."));
        assertEquals("EXCLUDED", ada().invitation());
    }

    @Test
    void aBookingTakenBackTakesWhatBelongsToItWithIt() {
        Seen proposed = propose();
        reviewer(() -> answer(proposed, true));
        Seen seen = new Seen(
                booking,
                HOUSE.as(council, () -> HOUSE.the(BookingReviews.class).booking(child, booking))
                        .version());
        reviewer(() -> HOUSE.the(BookingReviews.class).takeBack(child, form(), seen, "The wrong child."));
        assertEquals(
                List.of(), HOUSE.as(council, () -> HOUSE.the(Exclusions.class).held(child)));
        assertEquals(List.of(), heard());
        assertEquals(List.of(), HOUSE.as(council, () -> HOUSE.the(ReviewBookings.class)
                .held(child)));
    }

    private Seen booked() {
        return new Seen(
                booking,
                HOUSE.as(council, () -> HOUSE.the(BookingReviews.class).booking(child, booking))
                        .version());
    }

    @Test
    @Tag("S1-20")
    void nobodyIsToldAnyMoreOfBeingKeptFromAReviewThatIsCancelledOrTakenBack() {
        Seen proposed = propose();
        reviewer(() -> answer(proposed, true));
        Seen first = booked();
        reviewer(() -> HOUSE.the(BookingReviews.class).cancel(child, form(), first, "The school is closed."));
        assertEquals(List.of(), actions());
        booked(ASH, "2026-12-15");
        Seen again = propose();
        reviewer(() -> answer(again, true));
        assertEquals(1, actions().size());
        Seen second = booked();
        reviewer(() -> HOUSE.the(BookingReviews.class).takeBack(child, form(), second, "The wrong child."));
        assertEquals(List.of(), actions());
    }

    @Test
    @Tag("S1-20")
    void whereTheReviewIsBroughtForwardThePersonIsToldBeforeItsNewDay() {
        Seen proposed = propose();
        reviewer(() -> answer(proposed, true));
        assertEquals(LocalDate.parse("2026-11-30"), actions().get(0).dueOn());
        move("2026-12-16");
        assertEquals(LocalDate.parse("2026-11-30"), actions().get(0).dueOn(), "a later day gives no more time");
        move("2026-11-27");
        assertEquals(LocalDate.parse("2026-11-26"), actions().get(0).dueOn());
    }

    private void move(String on) {
        String both = ada().agreedBy();
        Seen seen = booked();
        reviewer(() -> HOUSE.the(BookingReviews.class)
                .move(child, form(), seen, review(on, "EXCLUDED", both), "The school could not."));
    }

    private static HearingViews hearing() {
        return HOUSE.the(HearingViews.class);
    }

    private static InviteeViews views(String words, String offered, boolean declined, String talked) {
        return new InviteeViews(
                0, null, "Works that day.", "By a letter.", words, day(offered), declined, day(talked), "Sam Worker");
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @Test
    @Tag("S1-31")
    void aParentWhoCannotComeSaysHowToShareWishesAndTheyStandBeforeTheMeeting() {
        long row = worker(() -> hearing().record(child, form(), booking, 2, views(null, null, false, null)))
                .row();
        Held<InviteeViews> heard = worker(() -> hearing().views(child, row));
        assertEquals("Ada Venn", heard.said().name());
        InviteeViews said = views("I want to see more of her.", null, false, null);
        worker(() -> hearing().goOn(child, form(), new Seen(row, heard.version()), said, null));
        List<InviteeViews> meeting = reviewer(
                        () -> HOUSE.the(ChairingReviews.class).agenda(child, null))
                .heard();
        assertEquals("I want to see more of her.", meeting.get(0).words());
        assertEquals("By a letter.", meeting.get(0).how());
        assertEquals(
                1,
                reviewer(() -> HOUSE.the(ReadingRecord.class).reviews(child))
                        .views()
                        .size());
    }

    @Test
    @Tag("S1-32")
    void aTalkWithTheReviewingOfficerInsteadIsLoggedAsOfferedDeclinedOrHeld() {
        long row = worker(() -> hearing().record(child, form(), booking, 2, views(null, "2026-11-20", false, null)))
                .row();
        int version = worker(() -> hearing().views(child, row)).version();
        InviteeViews held = views("She misses her.", "2026-11-20", false, "2026-11-23");
        reviewer(() -> hearing().goOn(child, form(), new Seen(row, version), held, null));
        InviteeViews now = heard().get(0).said();
        assertEquals(day("2026-11-20"), now.talkOfferedOn());
        assertEquals(day("2026-11-23"), now.talkedOn());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, false, 2026-11-23, talkOfferedOn",
                "-, true, -, talkOfferedOn",
                "2026-11-20, true, 2026-11-23, talkedOn",
                "2026-11-20, false, 2026-11-19, talkedOn",
                "2026-11-20, false, 2026-11-24, talkedOn",
                "2026-11-24, false, -, talkOfferedOn"
            })
    @Tag("S1-32")
    void whatCannotBeSoOfSuchATalkIsRefused(String offered, boolean declined, String talked, String field) {
        InviteeViews said = views(null, offered, declined, talked);
        FormRefused refused =
                assertThrows(FormRefused.class, () -> worker(() -> hearing().record(child, form(), booking, 2, said)));
        assertEquals(field, refused.field());
    }

    @Test
    void whatWasSaidIsSaidOtherwiseOnlyWithAReasonAndKept() {
        long row = worker(() -> hearing().record(child, form(), booking, 2, views("More visits.", null, false, null)))
                .row();
        Seen seen = new Seen(row, worker(() -> hearing().views(child, row)).version());
        InviteeViews otherwise = views("Fewer visits.", null, false, null);
        assertEquals(
                "why",
                assertThrows(
                                FormRefused.class,
                                () -> worker(() -> hearing().goOn(child, form(), seen, otherwise, null)))
                        .field());
        worker(() -> hearing().goOn(child, form(), seen, otherwise, "Read wrongly."));
        assertEquals(
                "Read wrongly.",
                HOUSE.as(council, () -> HOUSE.the(EarlierRows.class).of(child))
                        .get(0)
                        .why());
        Callable<?> twice = () -> hearing().record(child, form(), booking, 2, views(null, null, false, null));
        assertEquals("refused.heard.already", refused(twice, Role.SOCIAL_WORKER, 1, this));
    }
}
