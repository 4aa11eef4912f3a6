package kith.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kith.House;
import kith.Invented;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.caserecord.RowTypes;
import kith.child.Children;
import kith.record.ChildId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whole case records in and out of the real database. */
class CaseloadIT {
    private static final House HOUSE = House.open();
    private static final Caseload CASELOAD = HOUSE.the(Caseload.class);

    @BeforeAll
    static void councils() {
        HOUSE.council("caseload-oak");
        HOUSE.council("caseload-elm");
    }

    private static Invented full(String number) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return Invented.child(number)
                .named("Zoë", "Ellis-Whyte")
                .lookedAfterFrom("2026-03-02")
                .worker("a.rahman@oak.example", "Amina Rahman")
                .reviewingOfficer("SW7", null)
                .reviewed("2026-03-27")
                .visited("2026-03-05")
                .visited("2026-04-10")
                .with(new ChildRecord.ReviewMeeting(LocalDate.of(2026, 3, 27), LocalDate.of(2026, 4, 2)))
                .with(new ChildRecord.Absence(day.plusDays(20), "T1", day.plusDays(22)))
                .with(new ChildRecord.Missing(day.plusDays(30), "M", null))
                .with(new ChildRecord.Person(1, "Ms Whyte", "mother", true, "07000 000000"))
                .with(new ChildRecord.Plan("CARE", day, null, 1))
                .with(new ChildRecord.PlanVersion(1, day, "Amina Rahman", LocalDate.of(2026, 3, 27)))
                .with(new ChildRecord.PlanPart(1, "health", "Asthma.", "Less of it.", "An inhaler.", day.plusDays(90)))
                .with(new ChildRecord.PlanLine(1, "health", 1, "Order a spare inhaler", "Carer", day.plusDays(7)))
                .with(new ChildRecord.PlanAgreement(1, "PARENT", "Ms Whyte", false, day.plusDays(1), "Wants her home."))
                .with(new ChildRecord.PlanChange(
                        1,
                        1,
                        "contact",
                        "Longer visits.",
                        day,
                        "Amina Rahman",
                        null,
                        day,
                        "Amina Rahman",
                        "No time.",
                        null,
                        null,
                        null))
                .with(new ChildRecord.VisitRequest(day.plusDays(9), true))
                .with(new ChildRecord.VisitItem(day.plusDays(3), null, "WISHES", "A rabbit", "YES", "her sister"))
                .with(new ChildRecord.ReviewRecord(
                        LocalDate.of(2026, 3, 27),
                        "Grace Adeyemi",
                        "She was near.",
                        true,
                        null,
                        "SPOKE",
                        "TALKED",
                        "She likes it.",
                        "A cake.",
                        "A friend",
                        "HAS",
                        day,
                        true,
                        "None.",
                        true,
                        "Seen.",
                        "Grace Adeyemi"))
                .with(new ChildRecord.ReviewItem(LocalDate.of(2026, 3, 27), "PART", "health", "KEEP", "It works."))
                .with(new ChildRecord.ReviewDecision(
                        LocalDate.of(2026, 3, 27), 1, "Ask", "Bo", "OTHER", null, day, "health", "Bo"))
                .with(new ChildRecord.PlannedVisit(
                        day.plusDays(60), "16:30", "Amina Rahman", true, null, null, null, "t1"))
                .with(new ChildRecord.Advice(day.plusDays(8), "CARER", "How to settle her", "Amina Rahman", "Bo Birch"))
                .with(new ChildRecord.Activity("TUESDAY", "16:00", "17:30", "Swimming"))
                .with(new ChildRecord.FormAnswer("VISIT", day.plusDays(3), null, "out", "yes"))
                .with(new ChildRecord.Health("ASSESSMENT", day.plusDays(12)))
                .with(new ChildRecord.Outcome(2026, 14, null, false, null, true, true, true, false, null, null))
                .with(new ChildRecord.PreviousPermanence("P1", "E07000001", "zz/05/2019"))
                .with(new ChildRecord.Action(
                        1,
                        "Tell the school",
                        "Amina Rahman",
                        day,
                        day.minusDays(1),
                        null,
                        LocalDate.of(2026, 3, 27),
                        "COUNCIL",
                        "a.rahman@oak.example",
                        "EDUCATION",
                        "Letter of 1 March"));
    }

    private static Children.Entered enter(String council, Invented... children) {
        List<ChildRecord> records = new ArrayList<>();
        for (Invented child : children) {
            records.add(child.record());
        }
        return HOUSE.as(council, () -> CASELOAD.enter(records));
    }

    private static ChildRecord held(String council, ChildId child) {
        return HOUSE.as(council, () -> CASELOAD.held(List.of(child)).get(child));
    }

    @Test
    void whatADueDateMayDependOnIsAllThere() {
        ChildId child = enter("caseload-oak", full("F9")).ids().get("F9");
        ChildRecord dated =
                HOUSE.as("caseload-oak", () -> CASELOAD.dated(List.of(child)).get(child));
        assertEquals(FactsOf.record(full("F9").record()), FactsOf.record(dated));
    }

    @Test
    void whatIsEnteredIsHeldUnchanged() {
        ChildId child = enter("caseload-oak", full("F1")).ids().get("F1");
        assertEquals(full("F1").record(), held("caseload-oak", child));
    }

    @Test
    void enteringTheSameAgainChangesNothing() {
        ChildId child = enter("caseload-oak", full("F2")).ids().get("F2");
        Children.Entered again = enter("caseload-oak", full("F2"));
        assertEquals(new Children.Entered(Map.of("F2", child), Set.of(), Set.of()), again);
    }

    @Test
    void aChangedRowIsAmendedAndAMissingOneRemoved() {
        ChildId child = enter("caseload-oak", full("F3")).ids().get("F3");
        Invented changed = full("F3")
                .without(ChildRecord.Visit.class)
                .without(ChildRecord.Placement.class)
                .with(Invented.placement(LocalDate.of(2026, 3, 2), "U4"));
        assertEquals(Set.of(child), enter("caseload-oak", changed).changed());
        assertEquals(changed.record(), held("caseload-oak", child));
    }

    @Test
    void whatOneTransactionAmendsItReadsBackAmended() {
        ChildId child = enter("caseload-oak", full("F4")).ids().get("F4");
        ChildRecord changed = full("F4")
                .without(ChildRecord.Placement.class)
                .with(Invented.placement(LocalDate.of(2026, 3, 2), "U4"))
                .record();
        ChildRecord read = HOUSE.as("caseload-oak", () -> {
            CASELOAD.held(List.of(child));
            CASELOAD.enter(List.of(changed));
            return CASELOAD.held(List.of(child)).get(child);
        });
        assertEquals(changed, read);
    }

    @Test
    void twoCouncilsHoldTheSameNumberApart() {
        ChildId oaks = enter("caseload-oak", full("SAME")).ids().get("SAME");
        ChildId elms = enter("caseload-elm", full("SAME").named("Elm's", "Child"))
                .ids()
                .get("SAME");
        assertEquals("Zoë", held("caseload-oak", oaks).child().givenName());
        assertEquals(null, held("caseload-elm", oaks));
        assertEquals("Elm's", held("caseload-elm", elms).child().givenName());
    }

    @Test
    void thirtyTwoChildrenAreReadWithAsManyQueriesAsOne() {
        Invented[] many =
                IntStream.rangeClosed(1, 32).mapToObj(i -> full("M" + i)).toArray(Invented[]::new);
        List<ChildId> ids = List.copyOf(enter("caseload-oak", many).ids().values());
        HOUSE.as("caseload-oak", () -> CASELOAD.held(ids.subList(0, 1)));
        int one = HOUSE.as("caseload-oak", () -> {
            CASELOAD.held(ids.subList(0, 1));
            return HOUSE.questions();
        });
        int all = HOUSE.as("caseload-oak", () -> {
            assertEquals(32, CASELOAD.held(ids).size());
            return HOUSE.questions();
        });
        assertEquals(one, all);
        assertTrue(one <= 1 + RowTypes.ofChild().size(), () -> one + " queries");
    }
}
