package kith.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.House;
import kith.Invented;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.action.ActionOwner;
import kith.action.FollowingUp;
import kith.action.KeepingActions;
import kith.booking.ReviewBookings;
import kith.care.Allocating;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.casework.BookingReviews;
import kith.child.Children;
import kith.complaint.KeepingConcerns;
import kith.duedate.Sentence;
import kith.form.FormRefused;
import kith.planning.ChangingPlans;
import kith.planning.Considered;
import kith.planning.ProposedChange;
import kith.planning.SignificantChanges;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.StaffId;
import kith.visit.AskingForVisits;
import kith.worklist.Recalculating;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is told what, and that everybody reads their own. */
class MessagesIT {
    private static final String OAK = "messages";
    private static final House HOUSE = House.open();
    private static final Officer WORKER = House.officer(OAK, Role.SOCIAL_WORKER, 1);
    private static final Officer REVIEWER = House.officer(OAK, Role.REVIEWING_OFFICER, 2);
    private static final Officer MANAGER = House.officer(OAK, Role.TEAM_MANAGER, 3);
    private static final Officer ADMINISTRATOR = House.officer(OAK, Role.REVIEW_ADMINISTRATOR, 4);
    private static final Officer COVER = House.officer(OAK, Role.SOCIAL_WORKER, 5);
    private static final Officer CLOSED = House.officer(OAK, Role.SOCIAL_WORKER, 6);
    private static final Officer OTHER_TEAMS_MANAGER = House.officer(OAK, Role.TEAM_MANAGER, 7);
    private static final LocalDate MEETS = LocalDate.of(2026, 12, 7);
    private static final Sentence WHAT = Sentence.of("reason.booking", MEETS);
    private static ChildId child;

    @BeforeAll
    static void aChildWithItsPeople() {
        HOUSE.council(OAK);
        List.of(WORKER, REVIEWER, MANAGER, ADMINISTRATOR, COVER, CLOSED, OTHER_TEAMS_MANAGER)
                .forEach(MessagesIT::account);
        HOUSE.sql(
                OAK,
                "update staff set disabled = true where council = '" + OAK + "' and id = 6",
                "insert into team (council, id, name) values ('" + OAK + "', 1, 'East'), ('" + OAK + "', 2, 'West')",
                "insert into team_member (council, team_id, staff_id) values ('" + OAK + "', 1, 1), ('" + OAK
                        + "', 1, 3), ('" + OAK + "', 2, 7)");
        HOUSE.as(OAK, () -> {
            HOUSE.the(Caseload.class)
                    .enter(List.of(
                            invented("M-1")
                                    .with(new ChildRecord.PlanVersion(1, House.TODAY, "Officer 1", null))
                                    .record(),
                            invented("M-2").record(),
                            invented("M-3").with(booking()).record()));
            return null;
        });
        HOUSE.as(OAK, () -> HOUSE.the(Recalculating.class).nextChildren());
        child = child("M-1");
    }

    private static ChildId child(String number) {
        return HOUSE.as(
                OAK, () -> HOUSE.the(Children.class).byNumber(List.of(number)).get(number));
    }

    private static Invented invented(String number) {
        return Invented.child(number)
                .named("Robin", "Reed")
                .lookedAfterFrom("2026-01-05")
                .worker("m1@messages.example", "Officer 1")
                .reviewingOfficer("m2@messages.example", "Officer 2");
    }

    private static ChildRecord.ReviewBooking booking() {
        return new ChildRecord.ReviewBooking(
                1,
                "LATER",
                House.TODAY,
                null,
                MEETS,
                "10:30",
                "SCHOOL",
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static void account(Officer officer) {
        long id = officer.staffId().value();
        HOUSE.sql(
                OAK,
                "insert into staff (council, id, email, name) values ('" + OAK + "', " + id + ", 'm" + id
                        + "@messages.example', '" + officer.name() + "')",
                "insert into staff_role (council, staff_id, role) values ('" + OAK + "', " + id + ", '"
                        + officer.roles().iterator().next() + "')");
    }

    @BeforeEach
    void nobodyIsToldAnything() {
        HOUSE.sql(OAK, "delete from message", "delete from cover");
    }

    private static void tell(Officer by, Audience first, Audience... others) {
        HOUSE.as(by, () -> {
            HOUSE.the(Telling.class).tell(new Message(MessageKind.REVIEW, child, null, WHAT), first, others);
            return null;
        });
    }

    private static MessagePage inbox(Officer officer, boolean unreadOnly) {
        return HOUSE.as(
                officer, () -> HOUSE.the(ReadingMessages.class).find(new MessageQuery(null, unreadOnly, 1, 25)));
    }

    private static List<Long> told() {
        return List.of(WORKER, REVIEWER, MANAGER, ADMINISTRATOR, COVER, CLOSED, OTHER_TEAMS_MANAGER).stream()
                .filter(officer -> inbox(officer, false).all() > 0)
                .map(officer -> officer.staffId().value())
                .toList();
    }

    @Test
    void thePeopleOfAChildAreToldByWhatTheyAreToIt() {
        tell(ADMINISTRATOR, Audience.SOCIAL_WORKER, Audience.REVIEWING_OFFICER);
        assertEquals(List.of(1L, 2L), told());
        MessageSummary message = inbox(WORKER, true).rows().get(0);
        assertEquals("Robin Reed", message.childName());
        assertEquals(WHAT, message.what());
        assertEquals("Officer 4", message.toldBy());
    }

    @Test
    void theManagersAreThoseOfTheWorkersTeamOrOfTheTeamThatTheChildIsGivenTo() {
        tell(WORKER, Audience.MANAGERS);
        assertEquals(List.of(3L), told());
        HOUSE.sql(OAK, "update child_today set team_id = 2");
        tell(WORKER, Audience.MANAGERS);
        HOUSE.sql(OAK, "update child_today set team_id = null");
        assertEquals(List.of(3L, 7L), told());
        assertEquals(1, inbox(MANAGER, false).all());
    }

    @Test
    void whoDoesItIsNotToldAndNobodyIsToldTwice() {
        tell(REVIEWER, Audience.SOCIAL_WORKER, Audience.REVIEWING_OFFICER, Audience.REVIEW_ADMINISTRATORS);
        assertEquals(List.of(1L, 4L), told());
        HOUSE.as(MANAGER, () -> {
            HOUSE.the(Telling.class)
                    .tell(
                            new Message(MessageKind.REVIEW, child, null, WHAT),
                            Set.of(new StaffId(2), new StaffId(6)),
                            Set.of(Audience.REVIEWING_OFFICER));
            return null;
        });
        assertEquals(1, inbox(REVIEWER, false).all());
        assertEquals(0, inbox(CLOSED, false).all());
    }

    @Test
    void whoeverCoversTodayIsToldAsWellAndNotTheDayAfter() {
        for (int end = -1; end <= 0; end++) {
            HOUSE.sql(
                    OAK,
                    "delete from message",
                    "delete from cover",
                    "insert into cover (council, id, staff_id, cover_id, from_on, to_on, named_by, named_at) values ('"
                            + OAK + "', 1, 1, 5, date '2026-11-02', date '" + House.TODAY.plusDays(end)
                            + "', 'x', now())");
            tell(MANAGER, Audience.SOCIAL_WORKER);
            assertEquals(end == 0 ? List.of(1L, 5L) : List.of(1L), told());
        }
    }

    @Test
    void aMessageIsReadAndUnreadAndOnlyByItsOwner() {
        tell(MANAGER, Audience.SOCIAL_WORKER);
        tell(MANAGER, Audience.SOCIAL_WORKER);
        MessageId id = inbox(WORKER, true).rows().get(0).id();
        assertEquals(2, unread(WORKER));
        assertThrows(
                NotFound.class,
                () -> HOUSE.as(REVIEWER, () -> HOUSE.the(ReadingMessages.class).open(id)));
        assertTrue(HOUSE.as(WORKER, () -> HOUSE.the(ReadingMessages.class).open(id))
                .read());
        assertEquals(1, unread(WORKER));
        assertEquals(1, inbox(WORKER, true).rows().size());
        assertEquals(2, inbox(WORKER, false).rows().size());
        mark(id, false);
        assertEquals(2, unread(WORKER));
        HOUSE.as(WORKER, () -> {
            HOUSE.the(ReadingMessages.class).markAll();
            return null;
        });
        assertEquals(0, unread(WORKER));
    }

    private static void mark(MessageId id, boolean read) {
        HOUSE.as(WORKER, () -> {
            HOUSE.the(ReadingMessages.class).mark(id, read);
            return null;
        });
    }

    private static long unread(Officer officer) {
        return HOUSE.as(officer, () -> HOUSE.the(ReadingMessages.class).unread());
    }

    @Test
    void aPageSaysHowManyThereAreOfTheKindEvenWhereItIsEmpty() {
        tell(MANAGER, Audience.SOCIAL_WORKER);
        MessagePage visits = HOUSE.as(
                WORKER, () -> HOUSE.the(ReadingMessages.class).find(new MessageQuery(MessageKind.VISIT, false, 1, 25)));
        assertEquals(new MessagePage(List.of(), 0, 0), visits);
        MessagePage beyond = HOUSE.as(WORKER, () -> HOUSE.the(ReadingMessages.class)
                .find(new MessageQuery(MessageKind.REVIEW, false, 2, 25)));
        assertEquals(new MessagePage(List.of(), 1, 1), beyond);
    }

    @Test
    void whoIsGivenAChildIsToldAndWhoHadIt() {
        ChildId given = HOUSE.as(
                OAK, () -> HOUSE.the(Children.class).byNumber(List.of("M-2")).get("M-2"));
        HOUSE.as(MANAGER, () -> HOUSE.the(Allocating.class)
                .allocate(given, null, Role.SOCIAL_WORKER, new StaffId(5), House.TODAY, "MANAGE", null));
        assertEquals(List.of(1L, 2L, 5L), told());
        MessageSummary message = inbox(COVER, true).rows().get(0);
        assertEquals(Sentence.of("message.allocated.worker", "Officer 5", House.TODAY), message.what());
    }

    @Test
    void aBookingThatIsCancelledTellsTheSocialWorkerAndTheReviewingOfficer() {
        ChildId booked = child("M-3");
        HOUSE.as(ADMINISTRATOR, () -> {
            Held<ChildRecord.ReviewBooking> row =
                    HOUSE.the(ReviewBookings.class).rows(booked).get(0);
            return HOUSE.the(BookingReviews.class)
                    .cancel(booked, null, new Seen(row.id(), row.version()), "The carer is ill.");
        });
        assertEquals(List.of(1L, 2L), told());
        assertEquals(
                Sentence.of("reason.booking.cancelled", MEETS),
                inbox(REVIEWER, true).rows().get(0).what());
    }

    @Test
    void aNoticeOfConcernTellsTheSocialWorkerAndTheManagers() {
        ChildId visited = child("M-3");
        HOUSE.as(COVER, () -> HOUSE.the(AskingForVisits.class)
                .record(visited, null, new ChildRecord.VisitRequest(House.TODAY, true), null));
        assertEquals(List.of(1L, 3L), told());
        MessageSummary message = inbox(MANAGER, true).rows().get(0);
        assertEquals(MessageKind.VISIT, message.kind());
        assertEquals(Sentence.of("message.visit.concern", House.TODAY), message.what());
    }

    @Test
    void whoIsGivenAnActionIsToldAndAgainOnlyIfItChangesHands() {
        ChildRecord.Action said = new ChildRecord.Action(
                0,
                "Find a school",
                "Officer 1",
                MEETS,
                null,
                null,
                null,
                ActionOwner.COUNCIL,
                "M1@messages.example",
                null,
                null);
        KeepingActions keeping = HOUSE.the(KeepingActions.class);
        Long row = HOUSE.as(REVIEWER, () -> keeping.record(child, null, said)).row();
        assertEquals(List.of(1L), told());
        MessageSummary message = inbox(WORKER, true).rows().get(0);
        assertEquals(MessageKind.ACTION, message.kind());
        assertEquals(Sentence.of("message.action", "Find a school", MEETS), message.what());
        ChildRecord.Action later = RowTypes.of(ChildRecord.Action.class).with(said, "due_on", MEETS.plusDays(1));
        Seen first = seen(row);
        HOUSE.as(REVIEWER, () -> keeping.correct(child, null, first, later, "A day more"));
        assertEquals(1, inbox(WORKER, false).all());
        ActionOwner other = ActionOwner.staff("Officer 5", "m5@messages.example");
        Seen second = seen(row);
        HOUSE.as(REVIEWER, () -> HOUSE.the(FollowingUp.class).handOver(child, null, second, other, "Away"));
        assertEquals(List.of(1L, 5L), told());
        assertEquals(1, inbox(WORKER, false).all());
    }

    @Test
    void whoeverDoesAnActionIsAskedHowItStandsAndNobodyWithoutAnAccount() {
        ChildRecord.Action said = new ChildRecord.Action(
                0,
                "Find a school",
                "Officer 1",
                MEETS,
                null,
                null,
                null,
                ActionOwner.COUNCIL,
                "m1@messages.example",
                null,
                null);
        KeepingActions keeping = HOUSE.the(KeepingActions.class);
        FollowingUp following = HOUSE.the(FollowingUp.class);
        Long row = HOUSE.as(REVIEWER, () -> keeping.record(child, null, said)).row();
        Seen first = seen(row);
        HOUSE.as(REVIEWER, () -> following.remind(child, null, first, "Has the head answered?"));
        assertEquals(
                Sentence.of("message.action.reminded", "Find a school", "Has the head answered?"),
                inbox(WORKER, true).rows().get(0).what());
        ChildRecord.Action aunt = RowTypes.of(ChildRecord.Action.class).with(said, "owner_ref", null);
        Long other = HOUSE.as(REVIEWER, () -> keeping.record(child, null, aunt)).row();
        Seen second = seen(other);
        FormRefused refused = assertThrows(
                FormRefused.class, () -> HOUSE.as(REVIEWER, () -> following.remind(child, null, second, "And now?")));
        assertEquals("refused.action.noAccount", refused.why().key());
    }

    private static Seen seen(long row) {
        Held<ChildRecord.Action> held =
                HOUSE.as(OAK, () -> HOUSE.the(KeepingActions.class).action(child, row));
        return new Seen(held.id(), held.version());
    }

    @Test
    void theReviewingOfficerIsAskedWhetherAChangeOfThePlanIsSignificantAndTheWorkerToldTheAnswer() {
        ChangingPlans changing = HOUSE.the(ChangingPlans.class);
        ProposedChange unsure = new ProposedChange(1, SignificantChanges.UNSURE, "Another school.", Considered.NOT_YET);
        Long row = HOUSE.as(WORKER, () -> changing.raise(child, null, unsure)).row();
        assertEquals(List.of(2L), told());
        assertEquals(
                Sentence.of("message.planChange.asked", "Another school."),
                inbox(REVIEWER, true).rows().get(0).what());
        Held<ChildRecord.PlanChange> asked = HOUSE.as(WORKER, () -> changing.change(child, row));
        HOUSE.as(REVIEWER, () -> changing.answer(child, null, new Seen(asked.id(), asked.version()), "It is none."));
        MessageSummary answer = inbox(WORKER, true).rows().get(0);
        assertEquals(MessageKind.PLAN, answer.kind());
        assertEquals("message.planChange.answered", answer.what().key());
    }

    @Test
    @Tag("S2-78")
    void theReviewingOfficerIsToldOfACarersConcernThatIsPassedOn() {
        KeepingConcerns keeping = HOUSE.the(KeepingConcerns.class);
        ChildRecord.CarerConcern said = new ChildRecord.CarerConcern(
                0,
                House.TODAY,
                "Sheila Drayton",
                "Nobody answers.",
                "Sam Support",
                House.TODAY,
                null,
                null,
                null,
                null,
                null,
                null);
        Long row = HOUSE.as(WORKER, () -> keeping.record(child, null, said)).row();
        assertEquals(List.of(), told());
        Held<ChildRecord.CarerConcern> held = HOUSE.as(WORKER, () -> keeping.concern(child, row));
        HOUSE.as(
                WORKER,
                () -> keeping.toOfficer(
                        child, null, new Seen(held.id(), held.version()), House.TODAY, "Could not solve it."));
        assertEquals(List.of(2L), told());
        assertEquals(
                Sentence.of("message.concern", "Sheila Drayton", House.TODAY),
                inbox(REVIEWER, true).rows().get(0).what());
    }

    @Test
    void whatIsUndoneTellsNobody() {
        assertThrows(
                IllegalStateException.class,
                () -> HOUSE.as(MANAGER, () -> {
                    HOUSE.the(Telling.class)
                            .tell(new Message(MessageKind.REVIEW, child, null, WHAT), Audience.SOCIAL_WORKER);
                    throw new IllegalStateException("the step fails afterwards");
                }));
        assertEquals(List.of(), told());
    }
}
