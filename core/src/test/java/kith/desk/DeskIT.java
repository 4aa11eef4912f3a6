package kith.desk;

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
import java.util.stream.Collectors;
import kith.House;
import kith.Invented;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.duty.Readying;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.oversight.MidwayCheck;
import kith.oversight.Overseeing;
import kith.oversight.SafeguardingEvent;
import kith.overview.ChildOversight;
import kith.overview.ReadingOversight;
import kith.readiness.ListingReadiness;
import kith.readiness.ReadinessQuery;
import kith.readiness.ReadyPoint;
import kith.readiness.ReviewReadiness;
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import kith.record.StaffId;
import kith.worklist.Recalculating;
import kith.worklist.WorkScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviewing officers' desks and what they do between reviews, on the real database. The day is {@link House#TODAY}. */
class DeskIT {
    private static final String OAK = "desk-oak";
    private static final String ELM = "desk-elm";
    private static final House HOUSE = House.open();
    private static final Officer RUTH = House.officer(OAK, Role.REVIEWING_OFFICER, 3);
    private static final Officer OTHER = House.officer(OAK, Role.REVIEWING_OFFICER, 5);
    private static final Officer IVY = House.officer(OAK, Role.REVIEWING_OFFICER, 7);
    private static final Officer MANAGER = House.officer(OAK, Role.TEAM_MANAGER, 4);
    private static final LocalDate REVIEWED = House.TODAY.minusMonths(4);
    private static final LocalDate LATELY = House.TODAY.minusDays(6);

    private static ChildId ada;
    private static ChildId bo;

    @BeforeAll
    static void addCouncils() {
        for (String council : List.of(OAK, ELM)) {
            HOUSE.council(council);
            for (int id : new int[] {2, 3, 4, 5, 7}) {
                HOUSE.sql(
                        council,
                        "insert into staff (council, id, email, name) values ('" + council + "', " + id + ", 'w" + id
                                + "@desk.example', 'Worker " + id + "')",
                        "insert into staff_role (council, staff_id, role) values ('" + council + "', " + id + ", '"
                                + (id % 2 == 1 ? "REVIEWING_OFFICER" : "TEAM_MANAGER") + "')");
            }
            var entered = HOUSE.as(council, () -> HOUSE.the(Caseload.class)
                    .enter(List.of(steady("D-1"), drifting(), orphaned(), unreviewed())));
            HOUSE.as(council, () -> {
                HOUSE.the(Recalculating.class).nextChildren();
                return null;
            });
            if (council.equals(OAK)) {
                ada = entered.ids().get("D-1");
                bo = entered.ids().get("D-2");
            }
        }
    }

    /** Reviewed four months ago, seen last week. */
    private static ChildRecord steady(String number) {
        return Invented.child(number)
                .named("Ada", "Whyte")
                .lookedAfterFrom("2024-01-08")
                .worker("w2@desk.example", "Worker 2")
                .reviewingOfficer("w3@desk.example", "Worker 3")
                .reviewed(REVIEWED.toString())
                .visited(LATELY.toString())
                .record();
    }

    /** Neither seen nor planned for, moved twice within the year. */
    private static ChildRecord drifting() {
        Invented child = Invented.child("D-2")
                .named("Bo", "Birch")
                .lookedAfterFrom("2024-01-08")
                .worker("w2@desk.example", "Worker 2")
                .reviewingOfficer("w3@desk.example", "Worker 3")
                .reviewed("2024-02-01")
                .without(ChildRecord.Placement.class);
        LocalDate first = LocalDate.of(2024, 1, 8);
        LocalDate second = House.TODAY.minusMonths(9);
        LocalDate third = House.TODAY.minusMonths(5);
        return child.with(until(Invented.placement(first, "U6"), second))
                .with(until(Invented.placement(second, "U6"), third))
                .with(Invented.placement(third, "U6"))
                .record();
    }

    private static ChildRecord.Placement until(ChildRecord.Placement stay, LocalDate day) {
        return RowTypes.of(ChildRecord.Placement.class).with(stay, "to_on", day);
    }

    /** In care since last week, without an officer and a worker. */
    private static ChildRecord orphaned() {
        return Invented.child("D-3")
                .named("Cy", "Dale")
                .lookedAfterFrom(LATELY.toString())
                .record();
    }

    /** With an officer who has no account, and never reviewed. */
    private static ChildRecord unreviewed() {
        return Invented.child("D-4")
                .named("Di", "Elm")
                .lookedAfterFrom("2024-01-08")
                .worker("w2@desk.example", "Worker 2")
                .reviewingOfficer("agency@desk.example", "Pat Lone")
                .record();
    }

    private static <T> T as(Officer officer, Callable<T> work) {
        return HOUSE.as(officer, work);
    }

    private static Desk desk(Officer reader, StaffId whose) {
        return as(reader, () -> HOUSE.the(ReadingDesk.class).desk(whose));
    }

    private static DeskRow row(Desk desk, ChildId child) {
        return desk.rows().stream()
                .filter(row -> row.child().equals(child))
                .findFirst()
                .orElseThrow();
    }

    private static ChildRecord.Footprint footprint(String kind, LocalDate on, Boolean checked, String event) {
        return new ChildRecord.Footprint(
                0,
                on,
                kind,
                "Read the plan and spoke with the child.",
                checked,
                checked == null ? null : "No health assessment",
                checked,
                checked,
                null,
                event,
                event == null ? null : LATELY,
                null);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static Held<ChildRecord.Footprint> recorded(ChildId child, ChildRecord.Footprint said) {
        Long row = as(IVY, () -> HOUSE.the(Overseeing.class).record(child, form(), said))
                .row();
        return as(IVY, () -> HOUSE.the(Overseeing.class).footprint(child, row));
    }

    private static ChildOversight oversight(ChildId child) {
        return as(IVY, () -> HOUSE.the(ReadingOversight.class).oversight(child));
    }

    @Test
    void aDeskHasTheChildrenOfItsOfficerByNameWithWhatComesNext() {
        Desk desk = desk(RUTH, null);
        assertEquals(RUTH.name(), desk.name());
        assertEquals(
                List.of("Bo Birch", "Ada Whyte"),
                desk.rows().stream().map(DeskRow::childName).toList());
        DeskRow steady = row(desk, ada);
        assertEquals(REVIEWED, steady.lastReview());
        assertTrue(steady.reviewDue().isAfter(REVIEWED.plusMonths(2)));
        assertFalse(steady.flags().contains(DeskFlag.NOT_SEEN));
        assertEquals(List.of(), desk(OTHER, null).rows());
        assertEquals(70, desk.most().value(), "the handbook's");
        assertFalse(desk.isOverGuide());
    }

    @Test
    @Tag("S2-74")
    void driftAndDelayAreFlaggedByRule() {
        Set<DeskFlag> flags = row(desk(RUTH, null), bo).flags();
        assertTrue(
                flags.containsAll(
                        Set.of(DeskFlag.NOT_SEEN, DeskFlag.NO_PERMANENCE, DeskFlag.MANY_MOVES, DeskFlag.DRIFT)),
                flags.toString());
    }

    @Test
    @Tag("S0-35")
    void aDeskCountsOfAReviewWhatTheListOfReviewsCounts() {
        ChildId child = entered(
                "D-12",
                new ChildRecord.ReviewPreparation("TALK", LATELY),
                new ChildRecord.ReviewPreparation("PAPERS", LATELY));
        DeskRow row = row(desk(IVY, null), child);
        ReviewReadiness listed = as(MANAGER, () -> HOUSE.the(ListingReadiness.class)
                        .find(ReadinessQuery.of(WorkScope.COUNCIL, 0, 100)))
                .rows()
                .stream()
                .filter(review -> review.child().equals(child))
                .findFirst()
                .orElseThrow();
        assertEquals(listed.missing().size(), row.missing());
        assertEquals(listed.overdue(), row.missingLate());
        assertEquals(
                Set.of(
                        "invitations",
                        "update-needs",
                        "report",
                        "told-the-child",
                        "meet-the-child",
                        "speak-in-private",
                        "ask-advocate"),
                row.ready().missing().stream().map(ReadyPoint::code).collect(Collectors.toSet()));
        assertEquals(Readying.PRIVATE_TALK.code(), row.next().code(), "the talk with the social worker is done");
    }

    @Test
    @Tag("S2-78")
    void aCarersConcernIsFlaggedOnceItIsPassedToTheOfficerAndUntilItIsClosed() {
        ChildId child = entered("D-13", concern(1, null, null), concern(2, LATELY, LATELY.plusDays(1)));
        assertFalse(row(desk(IVY, null), child).flags().contains(DeskFlag.CARER_CONCERN));
        ChildId waiting = entered("D-14", concern(1, LATELY, null));
        assertTrue(row(desk(IVY, null), waiting).flags().contains(DeskFlag.CARER_CONCERN));
    }

    @Test
    @Tag("S2-17")
    void aPlanForPermanenceInForceThatIsNotJudgedOrHasNoDateIsFlagged() {
        LocalDate by = House.TODAY.plusMonths(5);
        ChildId whole = planned("D-15", by, true);
        ChildId notJudged = planned("D-16", by, null);
        ChildId withoutDay = planned("D-17", null, true);
        Desk desk = desk(IVY, null);
        assertFalse(row(desk, whole).flags().contains(DeskFlag.WEAK_PERMANENCE));
        assertTrue(row(desk, notJudged).flags().contains(DeskFlag.WEAK_PERMANENCE));
        assertTrue(row(desk, withoutDay).flags().contains(DeskFlag.WEAK_PERMANENCE));
    }

    /** The second version is being written and says nothing yet; the first is in force. */
    private static ChildId planned(String number, LocalDate by, Boolean meets) {
        return entered(
                number,
                new ChildRecord.Plan("CARE", REVIEWED, null, 1),
                new ChildRecord.PlanVersion(1, REVIEWED, "Worker 2", null),
                new ChildRecord.PlanPart(
                        1, "permanence", "Home", null, null, null, "RETURN6M", null, by, "In time", "Reports", meets),
                new ChildRecord.PlanVersion(2, LATELY, "Worker 2", null));
    }

    private static ChildRecord.CarerConcern concern(int ordinal, LocalDate officerOn, LocalDate closedOn) {
        return new ChildRecord.CarerConcern(
                ordinal,
                LATELY.minusDays(3),
                "Sheila Drayton",
                "No answer about contact.",
                "Sam Support",
                LATELY.minusDays(3),
                null,
                null,
                officerOn,
                closedOn,
                closedOn == null ? null : "Contact was agreed.",
                "Worker 2");
    }

    @Test
    void aDeskIsReadInAsManyQueriesWithChildrenAsWithout() {
        assertEquals(queries(OTHER), queries(RUTH));
    }

    private static int queries(Officer officer) {
        return as(officer, () -> {
            HOUSE.the(ReadingDesk.class).desk(null);
            return HOUSE.questions();
        });
    }

    @Test
    void aManagerSeesEveryDeskAndAnOfficerNoOthers() {
        List<Desk> all = as(MANAGER, () -> HOUSE.the(ReadingDesk.class).desks());
        assertEquals(
                List.of("Worker 3", "Worker 5", "Worker 7"),
                all.stream().map(Desk::name).toList());
        assertEquals(2, all.get(0).rows().size());
        assertEquals(
                List.of("Worker 5"),
                as(OTHER, () -> HOUSE.the(ReadingDesk.class).desks()).stream()
                        .map(Desk::name)
                        .toList());
        assertEquals(2, desk(MANAGER, RUTH.staffId()).rows().size());
        assertThrows(NotFound.class, () -> desk(OTHER, RUTH.staffId()));
        assertThrows(NotFound.class, () -> desk(MANAGER, new StaffId(999)));
    }

    @Test
    void whoCoversForAnOfficerSeesThatDesk() {
        Officer covering =
                new Officer(OTHER.staffId(), OTHER.name(), OAK, OTHER.roles(), OTHER.teams(), Set.of(RUTH.staffId()));
        assertEquals(2, desk(covering, RUTH.staffId()).rows().size());
    }

    @Test
    @Tag("S3-13")
    void theReportListsEveryChildWithoutAnOfficerOrWithoutAReview() {
        List<DeskRow> report = as(MANAGER, () -> HOUSE.the(ReadingDesk.class).unreviewed());
        assertEquals(
                List.of("Cy Dale", "Di Elm"),
                report.stream().map(DeskRow::childName).toList());
        assertNull(report.get(0).facts().reviewingOfficer());
        assertNull(report.get(1).lastReview());
        assertTrue(report.get(0).flags().containsAll(Set.of(DeskFlag.NO_OFFICER, DeskFlag.NO_WORKER)));
    }

    @Test
    @Tag("S2-70")
    @Tag("S2-72")
    @Tag("S2-73")
    @Tag("S2-75")
    @Tag("S2-76")
    void aMidwayCheckOfPlanAndViewsStandsInTheLogAndOnTheDesk() {
        ChildId child = entered("D-7");
        assertTrue(row(desk(IVY, null), child).midway().isOverdue(House.TODAY));
        Overseeing overseeing = HOUSE.the(Overseeing.class);
        FormRefused refused = assertThrows(
                FormRefused.class,
                () -> as(IVY, () -> overseeing.record(child, form(), footprint(MidwayCheck.KIND, LATELY, null, null))));
        assertEquals("planMeetsNeeds", refused.field());
        assertEquals(
                "doneOn",
                assertThrows(
                                FormRefused.class,
                                () -> as(
                                        IVY,
                                        () -> overseeing.record(
                                                child,
                                                form(),
                                                footprint("OTHER", House.TODAY.plusDays(1), null, null))))
                        .field());

        recorded(child, footprint(MidwayCheck.KIND, LATELY, true, null));
        DeskRow after = row(desk(IVY, null), child);
        assertEquals(LATELY, after.midway().doneOn());
        assertEquals(LATELY, after.footprintOn());
        ChildRecord.Footprint said = oversight(child).footprints().get(0).said();
        assertEquals(
                List.of(true, true, true, "No health assessment", "Officer 7"),
                List.of(
                        said.planMeetsNeeds(),
                        said.viewsWeighed(),
                        said.knowsAdvocate(),
                        said.gaps(),
                        said.recordedBy()));
        assertEquals(after.midway(), oversight(child).midway());
    }

    @Test
    @Tag("S2-70")
    void theLogIsDatedAndKeepsWhatItSaidBeforeItWasCorrected() {
        ChildId child = entered("D-8");
        recorded(child, footprint("RECORD_READ", LATELY.minusDays(2), null, null));
        Held<ChildRecord.Footprint> later = recorded(child, footprint("TALK_WITH_CHILD", LATELY, null, null));
        assertEquals(
                List.of(LATELY, LATELY.minusDays(2)),
                oversight(child).footprints().stream()
                        .map(row -> row.said().doneOn())
                        .toList());
        ChildRecord.Footprint right = footprint("TALK_WITH_WORKER", LATELY, null, null);
        Seen seen = new Seen(later.id(), later.version());
        as(IVY, () -> HOUSE.the(Overseeing.class).correct(child, form(), seen, right, "It was the worker"));
        assertEquals(
                "TALK_WITH_WORKER", oversight(child).footprints().get(0).said().kind());
        var before = as(IVY, () -> HOUSE.the(EarlierRows.class).of(child)).get(0);
        assertEquals("TALK_WITH_CHILD", before.said().get("kind"));
        assertEquals("It was the worker", before.why());
        Held<ChildRecord.Footprint> corrected = oversight(child).footprints().get(0);
        Seen now = new Seen(corrected.id(), corrected.version());
        as(IVY, () -> HOUSE.the(Overseeing.class).takeBack(child, form(), now, "Another child"));
        assertEquals(1, oversight(child).footprints().size());
    }

    @Test
    @Tag("S2-71")
    void aSafeguardingEventAlertsTheOfficerUntilItIsAnswered() {
        ChildId missing = entered("D-9", new ChildRecord.Missing(LATELY, "M", LATELY.plusDays(1)));
        ChildId protectedChild = entered(
                "D-10",
                new ChildRecord.ProtectionPlan(LATELY, null, null, null, null, null, null),
                new ChildRecord.Missing(REVIEWED.minusDays(1), "M", REVIEWED));
        List<SafeguardingEvent> events = desk(IVY, null).events();
        assertEquals(List.of("MISSING"), kinds(events, missing));
        assertEquals(List.of("PROTECTION"), kinds(events, protectedChild), "a later review looked at the other");
        assertEquals(List.of(), desk(OTHER, null).events());
        assertEquals(
                List.of("MISSING"),
                oversight(missing).events().stream()
                        .map(SafeguardingEvent::kind)
                        .toList());

        Overseeing overseeing = HOUSE.the(Overseeing.class);
        ChildRecord.Footprint ofNone = footprint(SafeguardingEvent.ANSWERED, LATELY, null, null);
        assertEquals(
                "event",
                assertThrows(FormRefused.class, () -> as(IVY, () -> overseeing.record(missing, form(), ofNone)))
                        .field());
        recorded(missing, footprint(SafeguardingEvent.ANSWERED, House.TODAY, null, "MISSING"));
        assertEquals(List.of(), kinds(desk(IVY, null).events(), missing));
        assertEquals(List.of("PROTECTION"), kinds(desk(IVY, null).events(), protectedChild));
    }

    private static List<String> kinds(List<SafeguardingEvent> events, ChildId child) {
        return events.stream()
                .filter(event -> event.child().equals(child))
                .map(SafeguardingEvent::kind)
                .toList();
    }

    @Test
    void aRestrictedChildIsOnNoDeskAndInNoReportOfWhoMayNotSeeIt() {
        ChildId hidden = entered("D-11");
        HOUSE.sql(
                OAK,
                "insert into restriction (council, id, child_id, child_number, reason, restricted_by, restricted_by_name,"
                        + " restricted_at) values ('" + OAK + "', 4711, " + hidden.value()
                        + ", 'D-11', 'Known family', 4, 'Worker 4', now())",
                "insert into restriction_staff (council, restriction_id, staff_id) values ('" + OAK + "', 4711, 4)");
        assertFalse(has(desk(IVY, null), hidden));
        assertTrue(has(desk(MANAGER, IVY.staffId()), hidden));
        HOUSE.sql(OAK, "update restriction set lifted_at = now() where id = 4711");
        assertTrue(has(desk(IVY, null), hidden));
    }

    private static boolean has(Desk desk, ChildId child) {
        return desk.rows().stream().anyMatch(row -> row.child().equals(child));
    }

    /** A child of one test alone, with an officer of its own. */
    private static ChildId entered(String number, Record... more) {
        Invented child = Invented.child(number)
                .named("Zoe", number)
                .lookedAfterFrom("2024-01-08")
                .worker("w2@desk.example", "Worker 2")
                .reviewingOfficer("w7@desk.example", "Worker 7")
                .reviewed(REVIEWED.toString())
                .visited(LATELY.toString());
        List.of(more).forEach(child::with);
        ChildId id = HOUSE.as(OAK, () -> HOUSE.the(Caseload.class)
                .enter(List.of(child.record()))
                .ids()
                .get(number));
        HOUSE.as(OAK, () -> {
            HOUSE.the(Recalculating.class).nextChildren();
            return null;
        });
        return id;
    }
}
