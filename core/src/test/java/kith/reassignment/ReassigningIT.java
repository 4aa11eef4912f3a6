package kith.reassignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.House;
import kith.Invented;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.action.ActionOwner;
import kith.action.Actions;
import kith.allocation.Allocations;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.duedate.Sentence;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.message.MessageQuery;
import kith.message.MessageSummary;
import kith.message.ReadingMessages;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.Seen;
import kith.record.StaffId;
import kith.worklist.Recalculating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The work of somebody who leaves, on the real database. The day is {@link House#TODAY}. */
class ReassigningIT {
    private static final House HOUSE = House.open();
    private static final StaffId LEAVER = new StaffId(1);
    private static final StaffId NEXT = new StaffId(2);
    private static final StaffId OFFICER = new StaffId(3);

    private String council;
    private Officer manager;

    @BeforeEach
    void aLeaverWithTwoChildrenAndTwoActions() {
        council = "leaver-" + UUID.randomUUID();
        manager = House.officer(council, Role.TEAM_MANAGER, 4);
        HOUSE.council(council);
        staff(1, "SOCIAL_WORKER");
        staff(2, "SOCIAL_WORKER");
        staff(3, "REVIEWING_OFFICER");
        HOUSE.as(council, () -> HOUSE.the(Caseload.class).enter(List.of(child("R-1"), child("R-2"))));
        HOUSE.as(council, () -> {
            HOUSE.the(Recalculating.class).nextChildren();
            return null;
        });
    }

    private void staff(int id, String role) {
        HOUSE.sql(
                council,
                "insert into staff (council, id, email, name) values ('" + council + "', " + id + ", 's" + id
                        + "@leave.example', 'Worker " + id + "')",
                "insert into staff_role (council, staff_id, role) values ('" + council + "', " + id + ", '" + role
                        + "')");
    }

    private static ChildRecord child(String number) {
        ChildRecord.Action action = new ChildRecord.Action(
                1, "Ask the school", "", LocalDate.of(2026, 12, 1), null, null, null, null, null, null, null);
        return Invented.child(number)
                .lookedAfterFrom("2026-01-05")
                .worker("s1@leave.example", "Worker 1")
                .reviewingOfficer("s3@leave.example", "Worker 3")
                .with(ActionOwner.staff("Worker 1", "S1@leave.example").takes(action))
                .record();
    }

    private WorkInHand inHand(StaffId staff) {
        return HOUSE.as(manager, () -> HOUSE.the(Reassigning.class).inHand(staff));
    }

    private Reassignment all(WorkInHand held, StaffId to) {
        return new Reassignment(
                held.holder().staff(),
                held.children().stream()
                        .map(one -> new Reassignment.OfChild(one.child(), one.role(), to))
                        .toList(),
                held.actions().stream()
                        .map(one -> new Reassignment.OfAction(
                                one.child(),
                                new Seen(one.action().id(), one.action().version()),
                                to))
                        .toList(),
                House.TODAY,
                "LEFTRL",
                "Worker 1 left");
    }

    private void reassign(Reassignment said) {
        HOUSE.as(manager, () -> HOUSE.the(Reassigning.class).reassign(new Submission(UUID.randomUUID(), "all"), said));
    }

    private Map<String, List<Object>> dueDates(WorkInHand of) {
        return of.children().stream()
                .collect(Collectors.toMap(WorkInHand.OfChild::childNumber, one -> dueDates(one.child())));
    }

    private List<Object> dueDates(ChildId child) {
        return HOUSE.as(manager, () -> HOUSE.the(ReadingRecord.class).overview(child)).clocks().open().stream()
                .map(clock -> (Object) (clock.duty() + " " + clock.dueOn() + " " + clock.planBy()))
                .toList();
    }

    @Test
    void allTheWorkOfALeaverGoesToAnotherAndNoDateMoves() {
        WorkInHand before = inHand(LEAVER);
        assertEquals(2, before.children().size());
        assertEquals(2, before.actions().size());
        Map<String, List<Object>> dates = dueDates(before);
        assertTrue(dates.values().stream().noneMatch(List::isEmpty), "there is something due");

        reassign(all(before, NEXT));

        assertTrue(inHand(LEAVER).isEmpty());
        WorkInHand after = inHand(NEXT);
        assertEquals(dates, dueDates(after));
        assertEquals(
                before.actions().stream()
                        .map(one -> one.action().said().dueOn())
                        .toList(),
                after.actions().stream().map(one -> one.action().said().dueOn()).toList());
        assertEquals(
                List.of("Worker 1 null 2026-11-23 LEFTRL", "Worker 2 2026-11-23 null null"),
                workers(after.children().get(0).child()));
    }

    private List<String> workers(ChildId child) {
        return HOUSE.as(manager, () -> HOUSE.the(Allocations.class).held(child)).stream()
                .filter(one -> one.role().equals("SOCIAL_WORKER"))
                .map(one -> one.workerName() + " " + (one.fromOn().getYear() == 2020 ? null : one.fromOn()) + " "
                        + one.toOn() + " " + one.changeReason())
                .toList();
    }

    @Test
    void someOfItCanStayWhereItIs() {
        WorkInHand held = inHand(LEAVER);
        Reassignment all = all(held, NEXT);
        reassign(new Reassignment(
                LEAVER, all.children().subList(0, 1), List.of(), House.TODAY, "LEFTRL", "Fewer children"));
        assertEquals(1, inHand(LEAVER).children().size());
        assertEquals(2, inHand(LEAVER).actions().size());
        assertEquals(1, inHand(NEXT).children().size());
        assertEquals(
                List.of(Sentence.of("message.reassigned", 1, 0, House.TODAY)),
                HOUSE
                        .as(
                                House.officer(manager.council(), Role.SOCIAL_WORKER, NEXT.value()),
                                () -> HOUSE.the(ReadingMessages.class).find(new MessageQuery(null, true, 1, 25)))
                        .rows()
                        .stream()
                        .map(MessageSummary::what)
                        .toList(),
                "told once, not a child at a time");
    }

    @Test
    void whatIsInOtherHandsMeanwhileRefusesTheWholeAndSaysWhich() {
        WorkInHand held = inHand(LEAVER);
        Reassignment stale = all(held, NEXT);
        reassign(
                new Reassignment(LEAVER, List.of(), List.of(stale.actions().get(1)), House.TODAY, null, "One of them"));
        FormRefused refused = assertThrows(FormRefused.class, () -> reassign(stale));
        assertEquals(Reassignment.field(held.actions().get(1).action().id()), refused.field());
        assertEquals(2, inHand(LEAVER).children().size(), "nothing of the rest was saved");
    }

    @Test
    void aChildCannotGoToSomebodyWhoMayNotHaveIt() {
        WorkInHand held = inHand(LEAVER);
        ChildId first = held.children().get(0).child();
        FormRefused refused = assertThrows(FormRefused.class, () -> reassign(all(held, OFFICER)));
        assertEquals(Reassignment.field(first, Role.SOCIAL_WORKER), refused.field());
        assertEquals("refusal.allocation.wrong-role", refused.why().key());
    }

    @Test
    void whoeverLeftIsFoundAfterTheAccountWasClosed() {
        HOUSE.sql(council, "update staff set disabled = true where id = 1");
        List<WorkHolder> holders =
                HOUSE.as(manager, () -> HOUSE.the(Reassigning.class).holders());
        assertEquals(
                List.of(
                        new WorkHolder(LEAVER, "Worker 1", true, 2, 2),
                        new WorkHolder(OFFICER, "Worker 3", false, 2, 0)),
                holders);
        reassign(all(inHand(LEAVER), NEXT));
        assertTrue(inHand(LEAVER).isEmpty());
    }

    @Test
    void anotherCouncilsStaffAreNotFound() {
        assertThrows(NotFound.class, () -> inHand(new StaffId(4711)));
    }

    @Test
    void eachActionKeepsWhoHadItAndWhy() {
        reassign(all(inHand(LEAVER), NEXT));
        ChildId child = inHand(NEXT).actions().get(0).child();
        var actions = HOUSE.as(manager, () -> HOUSE.the(ReadingRecord.class).actions(child));
        assertEquals("Worker 1", actions.earlier().get(0).said().get("owner"));
        assertEquals("Worker 1 left", actions.earlier().get(0).why());
        assertEquals(
                1, HOUSE.as(manager, () -> HOUSE.the(Actions.class).held(child)).size());
    }
}
