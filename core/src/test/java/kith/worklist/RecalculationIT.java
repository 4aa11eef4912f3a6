package kith.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.House;
import kith.Invented;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.duedate.Explanation;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.duty.DutyState;
import kith.record.ChildId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Due dates worked out from records and stored, on the real database; the day is {@link House#TODAY}, a Monday. */
class RecalculationIT {
    private static final String OAK = "recalculation-oak";
    private static final Sentence CORRECTED = Sentence.of("reason.import", "a file");
    private static final House HOUSE = House.open();

    @BeforeAll
    static void council() {
        HOUSE.council(OAK);
    }

    /** Enters a child and tells that the case changed, as an import does. */
    private static ChildId enter(Invented child) {
        return HOUSE.as(OAK, () -> {
            ChildRecord record = child.record();
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.the(Recalculation.class).changed(new CaseChanged(Set.of(id), CORRECTED));
            return id;
        });
    }

    private static ChildClocks clocks(ChildId child) {
        return HOUSE.as(OAK, () -> HOUSE.the(Clocks.class).of(child));
    }

    private static ClockSummary open(ChildId child, DutyCode duty) {
        return clocks(child).next(Set.of(duty)).orElseThrow();
    }

    private static ClockSummary past(ChildId child, DutyCode duty) {
        return clocks(child).of(Set.of(duty)).past().get(0);
    }

    /** Every row of the child with PostgreSQL's mark of the transaction that wrote it. */
    private static List<String> rows(ChildId child) {
        String sql = "select 'due_date', id, xmin from due_date where child_id = " + child.value()
                + " union all select 'child_today', child_id, xmin from child_today where child_id = " + child.value()
                + " order by 1, 2";
        try (var connection = HOUSE.owner();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.council', '" + OAK + "', false)");
            List<String> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(sql)) {
                while (found.next()) {
                    rows.add(found.getString(1) + found.getLong(2) + " " + found.getString(3));
                }
            }
            return rows;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("S0-3")
    void openingALookedAfterPeriodCreatesACarePlanAndAFirstReviewDuty() {
        ChildId child = enter(Invented.child("R1").lookedAfterFrom("2026-11-16"));
        assertEquals(LocalDate.of(2026, 11, 30), open(child, DutyCode.CARE_PLAN).dueOn());
        assertEquals(
                LocalDate.of(2026, 12, 14), open(child, DutyCode.FIRST_REVIEW).dueOn());
    }

    @Test
    void recalculatingTwiceWritesNothing() {
        ChildId child = enter(Invented.child("R2")
                .lookedAfterFrom("2026-01-05")
                .reviewed("2026-01-28")
                .reviewed("2026-04-27")
                .visited("2026-01-09"));
        List<String> before = rows(child);
        assertFalse(before.isEmpty());
        enter(Invented.child("R2")
                .lookedAfterFrom("2026-01-05")
                .reviewed("2026-01-28")
                .reviewed("2026-04-27")
                .visited("2026-01-09"));
        assertEquals(before, rows(child));
    }

    @Test
    void aReplacedDateIsKeptWithItsReason() {
        ChildId child = enter(Invented.child("R3").lookedAfterFrom("2026-11-16"));
        enter(Invented.child("R3").lookedAfterFrom("2026-11-17"));
        ClockSummary now = open(child, DutyCode.FIRST_REVIEW);
        assertEquals(LocalDate.of(2026, 12, 15), now.dueOn());
        Explanation.Replaced was = new Explanation.Replaced(LocalDate.of(2026, 12, 14), House.TODAY, CORRECTED);
        assertEquals(List.of(was), now.why().replaced());
        List<ReplacedDate> kept = HOUSE.as(OAK, () -> HOUSE.the(Clocks.class).replaced(child)).stream()
                .filter(date -> date.duty() == DutyCode.FIRST_REVIEW)
                .toList();
        assertEquals(1, kept.size());
        assertEquals(LocalDate.of(2026, 12, 14), kept.get(0).dueOn());
        assertEquals(CORRECTED, kept.get(0).reason());
    }

    @Test
    void theNewestReplacedDateComesFirst() {
        ChildId child = enter(Invented.child("R4").lookedAfterFrom("2026-11-16"));
        enter(Invented.child("R4").lookedAfterFrom("2026-11-17"));
        enter(Invented.child("R4").lookedAfterFrom("2026-11-18"));
        assertEquals(
                List.of(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 14)),
                open(child, DutyCode.FIRST_REVIEW).why().replaced().stream()
                        .map(Explanation.Replaced::date)
                        .toList());
    }

    @Test
    void aReviewHeldAfterItsDateIsABreachWithItsDays() {
        ChildId child = enter(Invented.child("R5").lookedAfterFrom("2026-09-01").reviewed("2026-10-02"));
        ClockSummary first = past(child, DutyCode.FIRST_REVIEW);
        assertEquals(DutyState.MET_LATE, first.state());
        assertEquals(LocalDate.of(2026, 9, 29), first.dueOn());
        assertEquals(3, first.days());
        assertTrue(first.breach());
    }

    @Test
    void aReviewNotHeldByItsDateIsOverdueAndNoBreachYet() {
        ChildId child = enter(Invented.child("R6").lookedAfterFrom("2026-10-19"));
        ClockSummary first = open(child, DutyCode.FIRST_REVIEW);
        assertEquals(DutyState.OVERDUE, first.state());
        assertEquals(7, first.days());
        assertFalse(first.breach());
    }

    @Test
    @Tag("S4-7")
    void theStandardTimetableIsShownAndSoonerIsAllowed() {
        ChildId child = enter(Invented.child("R7").lookedAfterFrom("2026-10-26").reviewed("2026-11-03"));
        ClockSummary first = past(child, DutyCode.FIRST_REVIEW);
        assertEquals(DutyState.MET, first.state());
        assertEquals(LocalDate.of(2026, 11, 23), first.dueOn());
        assertEquals(
                LocalDate.of(2027, 2, 3), open(child, DutyCode.SECOND_REVIEW).dueOn());
    }

    @Test
    void aDutyWhoseFactsAreGoneIsClosedAndKeptWithTheReason() {
        ChildId child = enter(Invented.child("R8").lookedAfterFrom("2026-11-16"));
        enter(Invented.child("R8"));
        assertTrue(clocks(child).of(Set.of(DutyCode.FIRST_REVIEW)).open().isEmpty());
        assertTrue(HOUSE.as(OAK, () -> HOUSE.the(Clocks.class).replaced(child)).stream()
                .anyMatch(date -> date.duty() == DutyCode.FIRST_REVIEW
                        && date.reason().equals(CORRECTED)
                        && date.replacedOn().equals(House.TODAY)));
    }

    @Test
    void thirtyTwoChildrenAreRecalculatedWithAsManyQueriesAsOne() {
        List<ChildId> children = new ArrayList<>();
        for (int number = 1; number <= 32; number++) {
            children.add(enter(Invented.child("N" + number).lookedAfterFrom("2026-11-16")));
        }
        int one = questions(children.subList(0, 1));
        assertEquals(one, questions(children));
    }

    private static int questions(List<ChildId> children) {
        return HOUSE.as(OAK, () -> {
            HOUSE.the(Recalculation.class).of(children, CORRECTED);
            return HOUSE.questions();
        });
    }

    @Test
    void onANewDayNothingIsWrittenButThatItWasLookedAt() {
        ChildId child = enter(Invented.child("R9").lookedAfterFrom("2026-11-16"));
        List<String> before = dueDates(child);
        System.setProperty("kith.today", House.TODAY.plusDays(1).toString());
        try {
            assertTrue(HOUSE.as(OAK, () -> HOUSE.the(JpaChildrenToday.class).notYetOn(House.TODAY.plusDays(1), 1000))
                    .contains(child));
            HOUSE.as(OAK, () -> {
                HOUSE.the(Recalculation.class).of(List.of(child), Sentence.of("reason.day", House.TODAY));
                return null;
            });
            assertEquals(before, dueDates(child));
            assertFalse(HOUSE.as(OAK, () -> HOUSE.the(JpaChildrenToday.class).notYetOn(House.TODAY.plusDays(1), 1000))
                    .contains(child));
        } finally {
            System.setProperty("kith.today", House.TODAY.toString());
        }
    }

    private static List<String> dueDates(ChildId child) {
        return rows(child).stream().filter(row -> row.startsWith("due_date")).toList();
    }
}
