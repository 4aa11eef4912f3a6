package kith.care;

import static kith.care.CareCase.ALDER;
import static kith.care.CareCase.HAZEL;
import static kith.care.CareCase.MAPLE;
import static kith.care.CareCase.ROWAN;
import static kith.care.CareCase.WHY_LATE;
import static kith.care.CareCase.day;
import static kith.care.CareCase.form;
import static kith.care.CareCase.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.House;
import kith.Invented;
import kith.access.Role;
import kith.access.TeamId;
import kith.allocation.Allocations;
import kith.carerules.Contradictions;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Allocation;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.demonstration.DemonstrationCaseload;
import kith.demonstration.DemonstrationCouncil;
import kith.duty.DutyCode;
import kith.plugin.Nation;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.StaffId;
import kith.search.FindingChildren;
import kith.worklist.WorkQuery;
import kith.worklist.WorkScope;
import kith.worklist.WorkSort;
import kith.worklist.WorkView;
import kith.worklist.Worklist;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who works with children, on the real database; the day is {@link House#TODAY}. */
class AllocatingIT {
    private static final CareCase ELM = new CareCase("allocating-elm");
    /** Scotland's, and what only a council's plugin asks for. */
    private static final Set<DutyCode> NOT_BY_THE_LAW_OF_ENGLAND = EnumSet.of(
            DutyCode.EMERGENCY_REVIEW,
            DutyCode.EMERGENCY_PLACEMENT_END,
            DutyCode.OUTCOME_PAPER,
            DutyCode.DISPUTE_STAGE);

    private static void allocate(ChildId child, Role role, StaffId staff, String day, String reason) {
        ELM.with(
                Allocating.class,
                step -> step.allocate(child, form(), role, staff, day == null ? null : day(day), reason, WHY_LATE));
    }

    private static String refused(ChildId child, Role role, StaffId staff, String day, String reason) {
        return assertThrows(CareContradicted.class, () -> allocate(child, role, staff, day, reason))
                .contradictions()
                .get(0)
                .why()
                .key();
    }

    private static List<Held<Allocation>> rows(ChildId child, Role role) {
        return ELM.rows(child, Allocations.class).stream()
                .filter(row -> row.said().role().equals(role.name()))
                .toList();
    }

    private static List<String> said(ChildId child, Role role) {
        return rows(child, role).stream()
                .map(Held::said)
                .map(a -> a.workerName() + " " + a.fromOn() + " " + a.toOn() + " " + a.changeReason())
                .toList();
    }

    @Test
    @Tag("S2-53")
    void oneEndsOnTheDayOnWhichTheOtherBegins() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        allocate(child, Role.SOCIAL_WORKER, HAZEL, "2026-11-02", "LEFTRL");
        assertEquals(
                List.of("Rowan 2026-03-02 2026-11-02 LEFTRL", "Hazel 2026-11-02 null null"),
                said(child, Role.SOCIAL_WORKER));
        assertEquals(List.of("Alder 2026-03-02 null null"), said(child, Role.REVIEWING_OFFICER));
    }

    @Test
    @Tag("S2-53")
    @Tag("S3-6")
    void thereIsNeverMoreThanOneOfARoleAndNeverOnePersonAsBoth() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        assertEquals("refusal.allocation.same", refused(child, Role.SOCIAL_WORKER, ROWAN, "2026-11-02", "OTHERS"));
        assertEquals("refusal.allocation.no-reason", refused(child, Role.SOCIAL_WORKER, HAZEL, "2026-11-02", null));
        assertEquals(
                "refusal.allocation.wrong-role", refused(child, Role.REVIEWING_OFFICER, HAZEL, "2026-11-02", null));
        assertEquals(
                "refusal.allocation.no-account", refused(child, Role.SOCIAL_WORKER, CareCase.GONE, "2026-11-02", null));
        assertEquals("refusal.needed", refused(child, Role.SOCIAL_WORKER, null, "2026-11-02", null));
        assertEquals("refusal.needed", refused(child, Role.SOCIAL_WORKER, HAZEL, null, "OTHERS"));
        assertEquals("refusal.future", refused(child, Role.SOCIAL_WORKER, HAZEL, "2026-11-24", "OTHERS"));
        assertEquals("refusal.ends-first", refused(child, Role.SOCIAL_WORKER, HAZEL, "2026-03-01", "OTHERS"));
        assertEquals("refusal.no-code", refused(child, Role.SOCIAL_WORKER, HAZEL, "2026-11-02", "NONE"));
        assertEquals(1, rows(child, Role.SOCIAL_WORKER).size());
        CareCase.HOUSE.sql(
                ELM.council(),
                "insert into staff_role (council, staff_id, role) values ('allocating-elm', 902, 'REVIEWING_OFFICER')");
        allocate(child, Role.REVIEWING_OFFICER, HAZEL, "2026-11-02", null);
        assertEquals(
                "refusal.allocation.not-independent",
                refused(child, Role.SOCIAL_WORKER, HAZEL, "2026-11-03", "OTHERS"));
        CareCase.HOUSE.sql(ELM.council(), "delete from staff_role where staff_id = 902 and role = 'REVIEWING_OFFICER'");
    }

    @Test
    void aChildGivenToATeamIsSeenByThatTeamAndNoDateMoves() {
        CareCase.HOUSE.sql(
                ELM.council(),
                "insert into team (council, id, name) values ('allocating-elm', 71, 'North'), ('allocating-elm', 72, 'South')",
                "insert into team_member (council, team_id, staff_id) values ('allocating-elm', 71, 901)");
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        List<String> before = ELM.dates(child);
        assertTrue(sees(71, child), "Rowan is in the north");
        assertFalse(sees(72, child));
        transfer(child, 72, "2026-11-02");
        assertFalse(sees(71, child));
        assertTrue(sees(72, child), "the child is given to the south; its worker stays");
        assertEquals(before, ELM.dates(child));
        assertEquals(List.of("Rowan 2026-03-02 null null"), said(child, Role.SOCIAL_WORKER));
        assertEquals(
                "refusal.allocation.same",
                assertThrows(CareContradicted.class, () -> transfer(child, 72, "2026-11-03"))
                        .why()
                        .key());
        transfer(child, 71, "2026-11-20");
        assertEquals(
                List.of("South 2026-11-02 2026-11-20", "North 2026-11-20 null"),
                ELM.rows(child, Allocations.class).stream()
                        .map(Held::said)
                        .filter(row -> row.role().equals("TEAM"))
                        .map(row -> row.workerName() + " " + row.fromOn() + " " + row.toOn())
                        .toList());
        assertTrue(sees(71, child));
    }

    private static void transfer(ChildId child, long team, String day) {
        ELM.with(Allocating.class, step -> step.transfer(child, form(), new TeamId(team), day(day)));
    }

    /** Whether a manager of a team finds the child among the team's work. */
    private static boolean sees(long team, ChildId child) {
        return CareCase.HOUSE
                .as(House.officer(ELM.council(), Role.TEAM_MANAGER, 990, team), () -> CareCase.HOUSE
                        .the(Worklist.class)
                        .find(new WorkQuery(
                                WorkScope.TEAM,
                                WorkView.ALL,
                                Set.of(),
                                null,
                                null,
                                null,
                                WorkSort.DUE_ON,
                                false,
                                1,
                                5000)))
                .rows()
                .stream()
                .anyMatch(row -> row.child().equals(child));
    }

    @Test
    void anAllocationCorrectedMovesTheOneBeforeAndTakenBackGivesItBack() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        allocate(child, Role.SOCIAL_WORKER, HAZEL, "2026-11-02", "LEFTRL");
        Held<Allocation> hazel = rows(child, Role.SOCIAL_WORKER).get(1);
        ELM.with(
                Allocating.class,
                step -> step.correct(child, form(), seen(hazel), null, day("2026-11-09"), null, null, "A slip.", null));
        assertEquals(
                List.of("Rowan 2026-03-02 2026-11-09 LEFTRL", "Hazel 2026-11-09 null null"),
                said(child, Role.SOCIAL_WORKER));
        ELM.with(
                Allocating.class,
                step -> step.takeBack(
                        child, form(), seen(rows(child, Role.SOCIAL_WORKER).get(1)), "Not agreed."));
        assertEquals(List.of("Rowan 2026-03-02 null null"), said(child, Role.SOCIAL_WORKER));
    }

    @Test
    void anAllocationOfAChildLookedAfterEndsOnlyWhenAnotherBegins() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        Held<Allocation> rowan = rows(child, Role.SOCIAL_WORKER).get(0);
        assertThrows(
                CareContradicted.class,
                () -> ELM.with(
                        Allocating.class, step -> step.end(child, form(), seen(rowan), day("2026-11-02"), "LEFTRL")));
    }

    /** Children of the demonstration have every duty there is in England between them; none of their dates moves. */
    @Test
    @Tag("S2-53")
    void reassigningMovesNoDateOfAnyDuty() {
        Set<DutyCode> duties = EnumSet.noneOf(DutyCode.class);
        ELM.hasATermAt(House.TODAY);
        for (ChildId child : demonstration()) {
            List<String> before = ELM.dates(child);
            before.forEach(date -> duties.add(DutyCode.valueOf(date.split(" ")[0])));
            handOver(child);
            assertEquals(before, ELM.dates(child));
            ELM.fromScratch(child);
            assertEquals(before, ELM.dates(child));
        }
        assertEquals(
                NOT_BY_THE_LAW_OF_ENGLAND,
                EnumSet.complementOf(EnumSet.copyOf(duties)),
                "duties of which nothing was seen to stay");
    }

    private static List<ChildId> demonstration() {
        DemonstrationCouncil council = DemonstrationCouncil.all().stream()
                .filter(candidate -> candidate.nation() == Nation.ENGLAND)
                .findFirst()
                .orElseThrow();
        Stream<ChildRecord> children = DemonstrationCaseload.of(council, House.TODAY).stream()
                .filter(child -> child.periods().stream().anyMatch(period -> period.toOn() == null))
                .limit(60);
        return Stream.concat(
                        children,
                        Stream.of(detained(), ceased(), toCease(), asked(), withParents(), changed(), disputed()))
                .map(ELM::imported)
                .toList();
    }

    private static Invented inDetention(String number) {
        return Invented.child(number)
                .born("2010-06-01")
                .worker("SW1", "Somebody")
                .with(new ChildRecord.LegalStatus(day("2026-11-02"), "J1", null))
                .with(Invented.placement(day("2026-11-02"), "R5"));
    }

    private static ChildRecord detained() {
        return inDetention("D1")
                .with(new ChildRecord.Period(day("2026-11-02"), null, "N6", null, null, null))
                .record();
    }

    private static ChildRecord ceased() {
        return Invented.child("D2")
                .with(new ChildRecord.Period(day("2026-01-05"), day("2026-11-02"), "N1", "E4B", null, null))
                .record();
    }

    private static ChildRecord toCease() {
        return Invented.child("D3")
                .with(new ChildRecord.Period(day("2026-01-05"), null, "N1", null, day("2026-11-20"), null))
                .record();
    }

    private static ChildRecord asked() {
        return Invented.child("D4")
                .lookedAfterFrom("2026-10-05")
                .with(new ChildRecord.VisitRequest(day("2026-11-20"), false))
                .record();
    }

    private static ChildRecord withParents() {
        RowType<ChildRecord.Placement> placements = RowTypes.of(ChildRecord.Placement.class);
        ChildRecord.Placement home = Invented.placement(day("2026-11-02"), "P1");
        ChildRecord.Placement assessed = placements.with(home, "approval", "PARENT_BEFORE_ASSESSMENT");
        return Invented.child("D5")
                .lookedAfterFrom("2026-11-02")
                .without(ChildRecord.Placement.class)
                .with(placements.with(assessed, "assessed_on", day("2026-11-13")))
                .record();
    }

    /** A plan that was changed before a review could consider it. */
    private static ChildRecord changed() {
        return Invented.child("D6")
                .lookedAfterFrom("2026-05-04")
                .reviewed("2026-05-20")
                .reviewed("2026-08-05")
                .with(new ChildRecord.PlanVersion(1, day("2026-05-10"), "Rowan Ash", null))
                .with(new ChildRecord.PlanChange(
                        1,
                        1,
                        "PLACEMENT",
                        "Moved on the day of the breakdown.",
                        day("2026-11-12"),
                        "Rowan Ash",
                        null,
                        day("2026-11-12"),
                        "Rowan Ash",
                        "The carers asked for the move on the same day.",
                        null,
                        null,
                        null))
                .record();
    }

    /** A concern that the reviewing officer raised with the council. */
    private static ChildRecord disputed() {
        return Invented.child("D7")
                .lookedAfterFrom("2026-05-04")
                .with(new ChildRecord.Dispute(
                        1,
                        day("2026-11-12"),
                        "Maple Reed",
                        "DELAY",
                        "The plan waits.",
                        "A date for it.",
                        "informal",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .record();
    }

    private static void handOver(ChildId child) {
        allocate(child, Role.SOCIAL_WORKER, HAZEL, "2026-11-23", "ORGRST");
        boolean named = !rows(child, Role.REVIEWING_OFFICER).isEmpty();
        if (named) {
            allocate(child, Role.REVIEWING_OFFICER, MAPLE, "2026-11-23", null);
        }
        assertFalse(Contradictions.in(ELM.record(child), House.TODAY).stream()
                .anyMatch(found -> found.field().startsWith("allocation.fromOn")));
    }

    @Test
    @Tag("S3-6")
    void namingTheFirstReviewingOfficerMeetsItsDuty() {
        ChildId child = ELM.with(StartingCare.class, step -> step.start(
                        form(),
                        CareCase.child("Ursula", "Dankworth", "2014-04-04"),
                        new CareStart(day("2026-11-18"), "N1", "V2", Invented.placement(null, "U6"), ROWAN, null, null),
                        Set.of(),
                        WHY_LATE)
                .child());
        assertEquals(1, appointments(child));
        allocate(child, Role.REVIEWING_OFFICER, ALDER, "2026-11-20", null);
        assertEquals(0, appointments(child));
    }

    @Test
    @Tag("S2-53")
    @Tag("S3-6")
    void aChildLookedAfterWithoutWorkerOrReviewingOfficerIsListed() {
        CareStart nobody =
                new CareStart(day("2026-11-18"), "N1", "V2", Invented.placement(null, "U6"), null, null, null);
        ChildId child = ELM.with(StartingCare.class, step -> step.start(
                        form(), CareCase.child("Quentin", "Vosper", "2013-03-03"), nobody, Set.of(), WHY_LATE)
                .child());
        assertTrue(listed(Role.SOCIAL_WORKER, child) && listed(Role.REVIEWING_OFFICER, child));
        allocate(child, Role.SOCIAL_WORKER, ROWAN, "2026-11-19", null);
        allocate(child, Role.REVIEWING_OFFICER, ALDER, "2026-11-20", null);
        assertFalse(listed(Role.SOCIAL_WORKER, child) || listed(Role.REVIEWING_OFFICER, child));
    }

    private static boolean listed(Role role, ChildId child) {
        return ELM.with(FindingChildren.class, step -> step.unallocated(role, 1, 1000)).rows().stream()
                .anyMatch(found -> found.child().equals(child));
    }

    private static long appointments(ChildId child) {
        return ELM.open(child).stream()
                .filter(clock -> clock.duty() == DutyCode.IRO_APPOINTMENT)
                .count();
    }
}
