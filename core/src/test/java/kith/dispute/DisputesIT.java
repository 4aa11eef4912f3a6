package kith.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import kith.House;
import kith.Invented;
import kith.access.Officer;
import kith.access.Role;
import kith.action.ActionOwner;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.Submission;
import kith.message.MessageKind;
import kith.message.MessageQuery;
import kith.message.MessageSummary;
import kith.message.ReadingMessages;
import kith.overview.ChildOversight;
import kith.overview.ReadingOversight;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.worklist.ClockSummary;
import kith.worklist.LateWithoutReason;
import kith.worklist.Recalculating;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviewing officers' concerns on the real database. The day is {@link House#TODAY}. */
@Tag("S2-77")
class DisputesIT {
    private static final String OAK = "dispute-oak";
    private static final House HOUSE = House.open();
    private static final Officer RUTH = House.officer(OAK, Role.REVIEWING_OFFICER, 3);
    private static final Officer OTHER = House.officer(OAK, Role.REVIEWING_OFFICER, 5);
    private static final Officer MANAGER = House.officer(OAK, Role.TEAM_MANAGER, 4);
    private static final LocalDate RAISED = House.TODAY.minusDays(10);

    private ChildId child;

    @BeforeAll
    static void addCouncil() {
        HOUSE.council(OAK);
        HOUSE.sql(
                OAK,
                "insert into staff (council, id, email, name) values ('" + OAK
                        + "', 3, 'w3@dispute.example', 'Worker 3')",
                "insert into staff (council, id, email, name) values ('" + OAK
                        + "', 5, 'w5@dispute.example', 'Worker 5')",
                "insert into staff (council, id, email, name) values ('" + OAK
                        + "', 4, 'w4@dispute.example', 'Helen Marsh')");
    }

    private static final ActionOwner HELEN = ActionOwner.staff("Helen Marsh", "W4@dispute.example");
    private static final ActionOwner GRACE = new ActionOwner("Grace Odum", "OTHER", null);

    @BeforeEach
    void addChild() {
        String number = "D" + UUID.randomUUID();
        child = HOUSE.as(OAK, () -> HOUSE.the(Caseload.class)
                .enter(List.of(Invented.child(number)
                        .lookedAfterFrom("2025-01-06")
                        .reviewingOfficer("w3@dispute.example", "Worker 3")
                        .record()))
                .ids()
                .get(number));
        HOUSE.as(OAK, () -> {
            HOUSE.the(Recalculating.class).nextChildren();
            return null;
        });
    }

    private static <T> T as(Officer officer, Callable<T> work) {
        return HOUSE.as(officer, work);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static ChildRecord.Dispute concern(LocalDate on) {
        return new ChildRecord.Dispute(
                0, on, null, "DELAY", "Nothing has begun", "It begins", null, null, null, null, null, null, null, null);
    }

    private ResolvingDisputes step() {
        return HOUSE.the(ResolvingDisputes.class);
    }

    private void raise(LocalDate on) {
        as(RUTH, () -> step().raise(child, form(), concern(on), HELEN));
    }

    private ChildOversight read() {
        return as(RUTH, () -> HOUSE.the(ReadingOversight.class).oversight(child));
    }

    private Held<RaisedDispute> dispute() {
        return read().disputes().get(0);
    }

    private Seen seen() {
        return new Seen(dispute().id(), dispute().version());
    }

    /** Takes a step with the dispute as it stands; none stands before the first is raised. */
    private Saved go(Officer officer, Function<Seen, Saved> step) {
        Seen seen = read().disputes().isEmpty() ? null : seen();
        return as(officer, () -> step.apply(seen));
    }

    private String refused(Function<Seen, Saved> step) {
        return assertThrows(FormRefused.class, () -> go(RUTH, step)).field();
    }

    private ClockSummary clock(DutyCode duty) {
        return java.util.stream.Stream.of(
                        read().clocks().open(), read().clocks().past())
                .flatMap(List::stream)
                .filter(clock -> clock.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aConcernBeginsInformallyWithSomebodyWhoAnswersForItAndIsDueInTwentyWorkingDays() {
        raise(RAISED);
        RaisedDispute raised = dispute().said();
        assertEquals("Officer 3", raised.dispute().raisedBy());
        assertEquals("informal", raised.at().stage());
        assertEquals("Helen Marsh", raised.at().owner());
        ClockSummary due = clock(DutyCode.DISPUTE_RESOLUTION);
        assertEquals(LocalDate.of(2026, 12, 11), due.dueOn());
        assertEquals("law.dispute-resolution", due.why().law().key());
    }

    @Test
    void whoeverAnswersForAStageIsTold() {
        raise(RAISED);
        MessageSummary message = as(MANAGER, () -> HOUSE.the(ReadingMessages.class)
                        .find(new MessageQuery(MessageKind.CONCERN, false, 1, 25)))
                .rows()
                .stream()
                .filter(one -> one.child().equals(child))
                .findFirst()
                .orElseThrow();
        assertEquals(Sentence.of("message.dispute", RAISED), message.what());
        assertEquals("W4@dispute.example", dispute().said().at().ownerRef());
    }

    @Test
    void aConcernWithoutWordsOrOwnerOrOfTomorrowIsRefused() {
        ChildRecord.Dispute tomorrow = concern(House.TODAY.plusDays(1));
        assertEquals("raisedOn", refused(seen -> step().raise(child, form(), tomorrow, HELEN)));
        assertEquals(
                "owner", refused(seen -> step().raise(child, form(), concern(RAISED), ActionOwner.staff(" ", null))));
        assertEquals(List.of(), read().disputes());
    }

    @Test
    void itGoesFromStageToStageIsReferredAtAnyTimeAndIsClosedWithItsOutcome() {
        raise(RAISED);
        Seen first = seen();
        as(MANAGER, () -> step().act(child, form(), first, RAISED.plusDays(3), "Named a worker"));
        assertThrows(
                ChangedMeanwhile.class,
                () -> as(RUTH, () -> step().refer(child, form(), first, House.TODAY, "No answer")));
        go(RUTH, seen -> step().refer(child, form(), seen, RAISED.plusDays(4), "The court will want to know"));
        go(RUTH, seen -> step().takeOn(
                        child, form(), seen, "formal", RAISED.plusDays(5), GRACE, "Nobody is free", null, null));
        RaisedDispute formal = dispute().said();
        assertEquals(
                List.of("informal", "formal"),
                formal.stages().stream().map(ChildRecord.DisputeStage::stage).toList());
        assertEquals("Nobody is free", formal.stages().get(0).answer());
        assertEquals("Grace Odum", formal.at().owner());
        go(RUTH, seen -> step().close(child, form(), seen, House.TODAY, "RESOLVED", "It began", null));
        RaisedDispute closed = dispute().said();
        assertFalse(closed.isOpen());
        assertEquals("It began", closed.at().answer());
        assertEquals(House.TODAY, clock(DutyCode.DISPUTE_RESOLUTION).doneOn());
        assertNull(refused(seen -> step().refer(child, form(), seen, House.TODAY, "Again")));
        assertEquals(RAISED.plusDays(4), closed.dispute().cafcassOn());
    }

    @Test
    void itNeverGoesBackToAStageAndActsOnce() {
        raise(RAISED);
        assertEquals("stage", refused(seen -> step().takeOn(
                        child, form(), seen, "informal", House.TODAY, HELEN, "No", null, null)));
        assertEquals("on", refused(seen -> step().takeOn(
                        child, form(), seen, "formal", RAISED.minusDays(1), GRACE, "No", null, null)));
        go(MANAGER, seen -> step().act(child, form(), seen, RAISED, "Named a worker"));
        assertEquals("on", refused(seen -> step().act(child, form(), seen, House.TODAY, "Again")));
    }

    @Test
    void whatIsClosedAfterItsLimitSaysWhy() {
        raise(House.TODAY.minusDays(40));
        assertThrows(
                LateWithoutReason.class,
                () -> go(RUTH, seen -> step().close(child, form(), seen, House.TODAY, "PARTLY", "Half of it", null)));
        go(RUTH, seen -> step().close(child, form(), seen, House.TODAY, "PARTLY", "Half of it", "The manager was ill"));
        assertTrue(clock(DutyCode.DISPUTE_RESOLUTION).breach());
        assertEquals("The manager was ill", clock(DutyCode.DISPUTE_RESOLUTION).whyLate());
    }

    @Test
    void aCorrectedDayMovesTheLimitAndWhatIsTakenBackIsGone() {
        raise(RAISED);
        go(RUTH, seen -> step().correct(child, form(), seen, concern(RAISED.minusDays(7)), "It was the week before"));
        assertEquals(
                LocalDate.of(2026, 12, 4), clock(DutyCode.DISPUTE_RESOLUTION).dueOn());
        assertEquals(RAISED.minusDays(7), dispute().said().at().begunOn());
        go(RUTH, seen -> step().takeBack(child, form(), seen, "Another child"));
        assertEquals(List.of(), read().disputes());
        assertTrue(read().clocks().open().isEmpty());
    }

    @Test
    void theListTellsWhatIsOpenWhatIsPastItsLimitAndHowLongActionTook() {
        raise(House.TODAY.minusDays(40));
        go(MANAGER, seen -> step().act(child, form(), seen, House.TODAY.minusDays(36), "Named a worker"));
        DisputeRow row = rows(MANAGER).get(0);
        assertTrue(row.isOverdue(House.TODAY));
        assertEquals(4, row.daysToAction());
        assertEquals("Helen Marsh", row.owner());
        assertEquals(1, rows(RUTH).size());
        assertEquals(List.of(), rows(OTHER));
        go(RUTH, seen -> step().close(child, form(), seen, House.TODAY, "RESOLVED", "It began", "Ill"));
        assertFalse(rows(MANAGER).get(0).isOpen());
    }

    private List<DisputeRow> rows(Officer officer) {
        return as(officer, () -> HOUSE.the(ListingDisputes.class).list()).rows().stream()
                .filter(row -> row.child().equals(child))
                .toList();
    }
}
