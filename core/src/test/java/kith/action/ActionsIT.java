package kith.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kith.House;
import kith.Invented;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.overview.ChildActions;
import kith.overview.ReadingRecord;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.EarlierRow;
import kith.record.Held;
import kith.record.Seen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who does what for a child by when, on the real database. The day is {@link House#TODAY}. */
class ActionsIT {
    private static final String OAK = "actions-oak";
    private static final House HOUSE = House.open();
    private static final LocalDate REVIEW = House.TODAY.minusDays(30);
    private static final LocalDate DUE = House.TODAY.plusDays(10);
    private static final ActionOwner WORKER = ActionOwner.staff("Rowan Ash", "rowan@actions.example");

    private ChildId child;

    @BeforeAll
    static void addCouncil() {
        HOUSE.council(OAK);
    }

    @BeforeEach
    void addChild() {
        String number = "A" + UUID.randomUUID();
        child = HOUSE.as(OAK, () -> HOUSE.the(Caseload.class)
                .enter(List.of(
                        Invented.child(number).lookedAfterFrom("2026-01-05").record()))
                .ids()
                .get(number));
    }

    private static <T> T as(Callable<T> work) {
        return HOUSE.as(House.officer(OAK, Role.SOCIAL_WORKER, 12), work);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static ChildRecord.Action action(String what, ActionOwner owner) {
        return owner.takes(new ChildRecord.Action(0, what, "", DUE, null, null, REVIEW, null, null, null, null));
    }

    private Held<ChildRecord.Action> record(String what, ActionOwner owner) {
        as(() -> HOUSE.the(KeepingActions.class).record(child, form(), action(what, owner)));
        return held(what);
    }

    private Held<ChildRecord.Action> held(String what) {
        return read().actions().stream()
                .filter(row -> row.said().what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private ChildActions read() {
        return as(() -> HOUSE.the(ReadingRecord.class).actions(child));
    }

    private static Seen seen(Held<?> row) {
        return new Seen(row.id(), row.version());
    }

    private static String refused(Callable<?> step) {
        return assertThrows(FormRefused.class, () -> as(step)).field();
    }

    @Test
    @Tag("S2-5")
    @Tag("S2-31")
    @Tag("S3-16")
    void eachActionOfAReviewNamesOnePersonInsideTheCouncilOrOutsideAndTheDayAgreedOn() {
        record("Refer for life-story work", WORKER);
        record("Bring the birth certificate", new ActionOwner("Ada Whyte", "PARENT", null));
        record("Register with the dentist", new ActionOwner("Bo Birch", "CARER", null));
        List<ChildRecord.Action> said =
                read().actions().stream().map(Held::said).toList();
        assertEquals(
                List.of(1, 2, 3), said.stream().map(ChildRecord.Action::ordinal).toList());
        assertEquals(
                List.of("COUNCIL", "PARENT", "CARER"),
                said.stream().map(ChildRecord.Action::ownerPart).toList());
        assertEquals(
                List.of(WORKER, new ActionOwner("Ada Whyte", "PARENT", null)),
                said.stream().limit(2).map(ActionOwner::of).toList());
        said.forEach(each -> assertEquals(DUE, each.dueOn()));
        said.forEach(each -> assertEquals(Origin.ofReview(REVIEW), Origin.of(each)));
    }

    @Test
    @Tag("S2-31")
    @Tag("S3-16")
    void anActionWithoutAPersonOrWithoutADayIsRefused() {
        ActionOwner nobody = new ActionOwner(" ", null, null);
        assertEquals(
                "owner", refused(() -> HOUSE.the(KeepingActions.class).record(child, form(), action("Ask", nobody))));
        ChildRecord.Action undated =
                new ChildRecord.Action(0, "Ask", "Ada Whyte", null, null, null, REVIEW, null, null, null, null);
        assertEquals("dueOn", refused(() -> HOUSE.the(KeepingActions.class).record(child, form(), undated)));
    }

    @Test
    void anActionThatChangesHandsKeepsItsDateAndWhoHadIt() {
        Held<ChildRecord.Action> row = record("Chase the report", WORKER);
        ActionOwner next = ActionOwner.staff("Hazel Fir", "hazel@actions.example");
        as(() -> HOUSE.the(FollowingUp.class).handOver(child, form(), seen(row), next, "Rowan is on leave"));
        Held<ChildRecord.Action> after = held("Chase the report");
        assertEquals(next, ActionOwner.of(after.said()));
        assertEquals(DUE, after.said().dueOn());
        assertEquals(REVIEW, after.said().reviewHeldOn());
        EarlierRow before = read().earlier(after).get(0);
        assertEquals("Rowan Ash", before.said().get("owner"));
        assertEquals("Rowan is on leave", before.why());
        assertEquals("Officer 12", before.byName());
        assertThrows(
                ChangedMeanwhile.class,
                () -> as(() -> HOUSE.the(FollowingUp.class).handOver(child, form(), seen(row), WORKER, "Back")));
        assertEquals("owner", refused(() -> HOUSE.the(FollowingUp.class)
                .handOver(
                        child, form(), seen(after), ActionOwner.staff("Hazel Fir", "HAZEL@actions.example"), "Again")));
    }

    @Test
    void whatWasDoneSaysWhenAndWhatShowsIt() {
        Held<ChildRecord.Action> row = record("Book the dentist", WORKER);
        FollowingUp step = HOUSE.the(FollowingUp.class);
        assertEquals("evidence", refused(() -> step.done(child, form(), seen(row), House.TODAY, " ")));
        assertEquals("doneOn", refused(() -> step.done(child, form(), seen(row), House.TODAY.plusDays(1), "Card")));
        as(() -> step.done(child, form(), seen(row), House.TODAY, "The appointment card"));
        Held<ChildRecord.Action> done = held("Book the dentist");
        assertEquals(ActionState.DONE, read().state(done.said()));
        assertEquals("The appointment card", done.said().evidence());
        assertEquals("what", refused(() -> step.handOver(child, form(), seen(done), WORKER, "Late")));
    }

    @Test
    void whatIsNotDoneSaysWhyAndCanBeOpenedAgain() {
        Held<ChildRecord.Action> row = record("Arrange contact", WORKER);
        FollowingUp step = HOUSE.the(FollowingUp.class);
        assertEquals("notDoneReason", refused(() -> step.notDone(child, form(), seen(row), "")));
        as(() -> step.notDone(child, form(), seen(row), "The court decided otherwise"));
        Held<ChildRecord.Action> closed = held("Arrange contact");
        assertEquals(ActionState.NOT_DONE, read().state(closed.said()));
        as(() -> step.reopen(child, form(), seen(closed), "The order was lifted"));
        Held<ChildRecord.Action> open = held("Arrange contact");
        assertEquals(ActionState.OPEN, read().state(open.said()));
        assertNull(open.said().notDoneReason());
        assertEquals(DUE, open.said().dueOn());
        assertEquals(
                "The court decided otherwise",
                read().earlier(open).get(0).said().get("notDoneReason"));
        assertEquals("why", refused(() -> step.reopen(child, form(), seen(open), "Twice")));
    }

    @Test
    void aCorrectedActionKeepsItsPlaceAndWhatItSaid() {
        Held<ChildRecord.Action> row = record("Open an acount", WORKER);
        as(() -> HOUSE.the(KeepingActions.class)
                .correct(child, form(), seen(row), action("Open an account", WORKER), "A slip"));
        Held<ChildRecord.Action> corrected = held("Open an account");
        assertEquals(row.said().ordinal(), corrected.said().ordinal());
        assertEquals("Open an acount", read().earlier(corrected).get(0).said().get("what"));
        as(() -> HOUSE.the(KeepingActions.class).takeBack(child, form(), seen(corrected), "Not agreed"));
        assertEquals(List.of(), read().actions());
    }
}
