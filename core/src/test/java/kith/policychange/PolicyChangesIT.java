package kith.policychange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.House;
import kith.Invented;
import kith.access.Officer;
import kith.access.Role;
import kith.calendar.CalendarEntryId;
import kith.calendar.KeepingClosures;
import kith.caseload.Caseload;
import kith.child.CaseChanged;
import kith.duedate.Explanation;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.form.Saved;
import kith.form.Submission;
import kith.message.MessageKind;
import kith.message.MessageQuery;
import kith.message.MessageSummary;
import kith.message.ReadingMessages;
import kith.record.ChildId;
import kith.setting.SettingPolicy;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What settings move, on the real database; the day is {@link House#TODAY}, a Monday. */
class PolicyChangesIT {
    private static final House HOUSE = House.open();
    private static final LocalDate TODAY = House.TODAY;
    private static int councils;

    private final PreviewingPolicy previewing = HOUSE.the(PreviewingPolicy.class);
    private final RunningPolicyChanges running = HOUSE.the(RunningPolicyChanges.class);
    private String council;

    @BeforeEach
    void newCouncil() {
        council = "change-" + ++councils;
        HOUSE.council(council);
        HOUSE.sql(council, "insert into staff (council, id, email, name) values ('" + council + "', 1, 'a@x', 'A')");
    }

    private Officer administrator() {
        return House.officer(council, Role.SYSTEM_ADMINISTRATOR, 1);
    }

    private ChildId enter(Invented invented) {
        return HOUSE.as(council, () -> {
            var record = invented.record();
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
    }

    private ClockSummary review(ChildId child) {
        return HOUSE.as(council, () -> HOUSE.the(Clocks.class).of(child))
                .next(Set.of(DutyCode.FIRST_REVIEW))
                .orElseThrow();
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "test");
    }

    private void set(String answer, LocalDate from, long seen) {
        HOUSE.as(administrator(), () -> HOUSE.the(SettingPolicy.class)
                .propose(form(), "FIRST_REVIEW", answer, from, "Children settle sooner.", seen));
    }

    private PolicyChange run() {
        PolicyChangeId id = HOUSE.as(council, running::begin).orElseThrow();
        while (HOUSE.as(council, () -> running.nextChildren(id))) {
            // The next children have a transaction of their own.
        }
        return HOUSE.as(administrator(), () -> previewing.change(id));
    }

    private PolicyChange preview(String answer, LocalDate from) {
        HOUSE.as(administrator(), () -> previewing.preview(form(), "FIRST_REVIEW", answer, from, "We try.", 0));
        return run();
    }

    @Test
    void aPreviewSaysWhatWouldMoveAndChangesNothing() {
        ChildId child = enter(Invented.child("P1").lookedAfterFrom("2026-11-16").worker("ann@x", "Ann"));
        enter(Invented.child("P2").lookedAfterFrom("2026-11-02"));
        LocalDate before = review(child).dueOn();
        PolicyChange change = preview("10 WORKING_DAYS", TODAY);
        assertTrue(change.finished());
        assertEquals(2, change.done());
        PreviewingPolicy.Moves moves = HOUSE.as(administrator(), () -> previewing.moves(change.id(), 1, 25));
        assertTrue(moves.rows().stream()
                .anyMatch(move -> move.duty() == DutyCode.FIRST_REVIEW
                        && move.childNumber().equals("P1")
                        && move.from().equals(LocalDate.of(2026, 12, 14))
                        && move.to().equals(LocalDate.of(2026, 11, 30))));
        assertEquals(moves.total(), change.earlier() + change.later());
        assertEquals(0, change.later());
        assertTrue(moves.byWorker().stream().anyMatch(count -> "Ann".equals(count.what())));
        assertTrue(change.overdue() > 0, "P2 was due in ten working days of 2 November");
        assertEquals(before, review(child).dueOn());
        assertFalse(HOUSE.as(council, running::begin).isPresent());
    }

    @Test
    void aSettingOfTodayIsAppliedToEveryChildOnceAndSaysWhyTheDateMoved() {
        ChildId child = enter(Invented.child("A1").lookedAfterFrom("2026-11-16"));
        set("10 WORKING_DAYS", TODAY, 0);
        PolicyChange change = run();
        assertEquals(PolicyChange.Kind.APPLY, change.kind());
        assertTrue(change.earlier() > 0);
        ClockSummary review = review(child);
        assertEquals(LocalDate.of(2026, 11, 30), review.dueOn());
        assertEquals("setting.earlier", review.why().setting().key());
        Explanation.Replaced replaced = review.why().replaced().get(0);
        assertEquals(LocalDate.of(2026, 12, 14), replaced.date());
        assertEquals(Sentence.of("reason.setting", TODAY, "Children settle sooner."), replaced.reason());
        assertFalse(HOUSE.as(council, running::begin).isPresent(), "applied once");
        assertEquals(
                1,
                HOUSE.as(administrator(), () -> previewing.settings(change.id()))
                        .size());
    }

    /** Due three months after the first review, and with a setting by that review itself. */
    private LocalDate permanence(ChildId child) {
        return HOUSE.as(council, () -> HOUSE.the(Clocks.class).of(child))
                .next(Set.of(DutyCode.PERMANENCE_PLAN))
                .orElseThrow()
                .dueOn();
    }

    @Test
    void aNumberThatMovesDatesIsPreviewedAppliedOnceAndExplainedLikeALimit() {
        ChildId child = enter(Invented.child("N1").lookedAfterFrom("2026-11-02").reviewed("2026-11-20"));
        assertEquals(LocalDate.of(2027, 2, 20), permanence(child));
        HOUSE.as(
                administrator(),
                () -> previewing.preview(form(), "PERMANENCE_REVIEW", "1", TODAY, "Children wait too long.", 0));
        PolicyChange preview = run();
        assertEquals(List.of(1, 1), List.of(preview.earlier(), preview.overdue()));
        assertEquals(LocalDate.of(2027, 2, 20), permanence(child));

        HOUSE.as(administrator(), () -> HOUSE.the(SettingPolicy.class)
                .propose(form(), "PERMANENCE_REVIEW", "1", TODAY, "Children wait too long.", 0));
        PolicyChange applied = run();
        assertEquals(List.of(1, 1), List.of(applied.earlier(), applied.overdue()));
        assertEquals(LocalDate.of(2026, 11, 20), permanence(child));
        ClockSummary clock = HOUSE.as(council, () -> HOUSE.the(Clocks.class).of(child))
                .next(Set.of(DutyCode.PERMANENCE_PLAN))
                .orElseThrow();
        assertEquals(
                Sentence.of("reason.setting", TODAY, "Children wait too long."),
                clock.why().replaced().get(0).reason());
        assertFalse(HOUSE.as(council, running::begin).isPresent(), "applied once");
    }

    @Test
    void aScheduledSettingMovesNothingBeforeItsDayAndIsAppliedWhenTheDayComes() {
        ChildId child = enter(Invented.child("S1").lookedAfterFrom("2026-11-16"));
        set("10 WORKING_DAYS", TODAY.plusDays(2), 0);
        assertFalse(HOUSE.as(council, running::begin).isPresent());
        assertEquals(LocalDate.of(2026, 12, 14), review(child).dueOn());
        System.setProperty("kith.today", TODAY.plusDays(2).toString());
        try {
            assertTrue(run().earlier() > 0);
            assertEquals(LocalDate.of(2026, 11, 30), review(child).dueOn());
        } finally {
            System.setProperty("kith.today", TODAY.toString());
        }
    }

    @Test
    void whoeverSetItIsToldWhenEveryDateIsWorkedOutWithIt() {
        enter(Invented.child("T1").lookedAfterFrom("2026-11-16"));
        set("10 WORKING_DAYS", TODAY, 0);
        PolicyChange change = run();
        MessageSummary told = HOUSE.as(administrator(), () -> HOUSE.the(ReadingMessages.class)
                        .find(new MessageQuery(MessageKind.POLICY, true, 1, 25)))
                .rows()
                .get(0);
        assertEquals(change.id().value(), told.row());
        assertEquals(
                Sentence.of("message.policy", TODAY, change.earlier(), change.later(), change.overdue(), 0),
                told.what());
    }

    @Test
    void aNodeThatDiedBetweenTwoLotsOfChildrenIsFollowedByAnotherAndEachChildIsWorkedOutOnce() {
        ChildId first = enter(Invented.child("H1").lookedAfterFrom("2026-11-16"));
        ChildId second = enter(Invented.child("H2").lookedAfterFrom("2026-11-16"));
        ChildId third = enter(Invented.child("H3").lookedAfterFrom("2026-11-16"));
        set("10 WORKING_DAYS", TODAY, 0);
        int atOnce = running.atOnce;
        running.atOnce = 2;
        try {
            PolicyChangeId id = HOUSE.as(council, running::begin).orElseThrow();
            assertTrue(HOUSE.as(council, () -> running.nextChildren(id)));
            assertEquals(LocalDate.of(2026, 11, 30), review(second).dueOn());
            assertEquals(
                    LocalDate.of(2026, 12, 14), review(third).dueOn(), "the node died before it came to the third");
            HOUSE.sql(council, "update policy_change set leased_until = now() - interval '1 minute'");
            assertEquals(id, run().id());
            PolicyChange done = HOUSE.as(administrator(), () -> previewing.change(id));
            assertTrue(done.finished());
            assertEquals(3, done.done());
            PreviewingPolicy.Moves moves = HOUSE.as(administrator(), () -> previewing.moves(id, 1, 100));
            assertEquals(
                    List.of("H1", "H2", "H3"),
                    moves.rows().stream()
                            .filter(move -> move.duty() == DutyCode.FIRST_REVIEW)
                            .map(PolicyMove::childNumber)
                            .sorted()
                            .toList());
            for (ChildId child : List.of(first, second, third)) {
                assertEquals(1, review(child).why().replaced().size());
            }
        } finally {
            running.atOnce = atOnce;
        }
    }

    @Test
    void aNodeThatDiedIsFollowedByAnotherThatGoesOnWhereItStopped() {
        enter(Invented.child("D1").lookedAfterFrom("2026-11-16"));
        set("10 WORKING_DAYS", TODAY, 0);
        PolicyChangeId id = HOUSE.as(council, running::begin).orElseThrow();
        HOUSE.as(council, () -> running.nextChildren(id));
        assertFalse(HOUSE.as(council, running::begin).isPresent(), "its lease still runs");
        HOUSE.sql(council, "update policy_change set leased_until = now() - interval '1 minute'");
        assertEquals(id, HOUSE.as(council, running::begin).orElseThrow());
        assertFalse(HOUSE.as(council, () -> running.nextChildren(id)), "every child was done before");
        assertEquals(1, HOUSE.as(administrator(), () -> previewing.change(id)).done());
    }

    @Test
    void closureDaysMoveThePlanByDateAtOnceAndTheDueDateStaysUntilTheyAreTakenBack() {
        ChildId child = enter(Invented.child("C1").lookedAfterFrom("2026-11-16"));
        LocalDate due = review(child).dueOn();
        assertEquals(LocalDate.of(2026, 12, 14), due);
        KeepingClosures closures = HOUSE.the(KeepingClosures.class);
        Saved saved = HOUSE.as(
                administrator(),
                () -> closures.enter(form(), LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 15), "The move"));
        PolicyChange change = run();
        assertEquals(0, change.earlier() + change.later() + change.overdue());
        assertTrue(change.planned() > 0);
        ClockSummary review = review(child);
        assertEquals(due, review.dueOn());
        assertEquals(LocalDate.of(2026, 12, 11), review.planBy());
        assertEquals(
                "calendar.england-and-wales.closed", review.why().calendar().key());
        assertTrue(review.why().replaced().isEmpty());
        assertFalse(HOUSE.as(council, running::begin).isPresent(), "applied once");

        CalendarEntryId id = new CalendarEntryId(saved.row());
        HOUSE.as(administrator(), () -> closures.takeBack(id, form(), "It was put off."));
        assertTrue(run().planned() > 0);
        assertEquals(due, review(child).planBy());
    }

    @Test
    void aPreviewAlreadyKnowsTheClosureDays() {
        ChildId child = enter(Invented.child("C2").lookedAfterFrom("2026-11-16"));
        HOUSE.as(administrator(), () -> HOUSE.the(KeepingClosures.class)
                .enter(form(), LocalDate.of(2026, 11, 30), null, "The move"));
        run();
        PolicyChange change = preview("10 WORKING_DAYS", TODAY);
        assertTrue(change.earlier() > 0);
        assertEquals(LocalDate.of(2026, 12, 14), review(child).planBy());
    }
}
