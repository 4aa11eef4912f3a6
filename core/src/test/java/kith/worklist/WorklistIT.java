package kith.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.House;
import kith.Invented;
import kith.access.NotAllowed;
import kith.access.Officer;
import kith.access.Role;
import kith.access.TeamId;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.duty.DutyState;
import kith.record.StaffId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** My work on the real database; the day is {@link House#TODAY}. */
class WorklistIT {
    private static final String OAK = "worklist-oak";
    private static final String ELM = "worklist-elm";
    private static final House HOUSE = House.open();

    private static final Officer WORKER = House.officer(OAK, Role.SOCIAL_WORKER, 1, 100);
    private static final Officer REVIEWING_OFFICER = House.officer(OAK, Role.REVIEWING_OFFICER, 2);
    private static final Officer MANAGER = new Officer(
            new StaffId(3),
            "Officer 3",
            OAK,
            Set.of(Role.TEAM_MANAGER),
            Set.of(new TeamId(100)),
            Set.of(new StaffId(1)));
    private static final Officer OTHER_WORKER = House.officer(OAK, Role.SOCIAL_WORKER, 4, 101);

    @BeforeAll
    static void councils() {
        for (String council : List.of(OAK, ELM)) {
            HOUSE.council(council);
            HOUSE.sql(
                    council,
                    staff(council, 1, "amina"),
                    staff(council, 2, "peter"),
                    staff(council, 3, "ruth"),
                    staff(council, 4, "tom"),
                    "insert into team (council, id, name) values ('" + council + "', 100, 'Safeguarding')",
                    "insert into team (council, id, name) values ('" + council + "', 101, 'Court')",
                    "insert into team_member (council, team_id, staff_id) values ('" + council + "', 100, 1), ('"
                            + council + "', 100, 3), ('" + council + "', 101, 4)");
            HOUSE.as(council, () -> fill());
        }
    }

    private static String staff(String council, int id, String name) {
        return "insert into staff (council, id, email, name) values ('" + council + "', " + id + ", '" + name
                + "@oak.example', '" + name + "')";
    }

    /** Children who became looked after week by week, so that their duties stand in every state. */
    private static Object fill() {
        List<ChildRecord> records = new ArrayList<>();
        for (int child = 0; child < 40; child++) {
            Invented invented = Invented.child("W" + (100 + child))
                    .named("Child", "Number" + child)
                    .lookedAfterFrom(House.TODAY.minusWeeks(child).toString())
                    .worker(child % 2 == 0 ? "Amina@oak.example" : "tom@oak.example", "as written")
                    .reviewingOfficer("peter@oak.example", null);
            if (child % 3 == 0) {
                invented.visited(House.TODAY.minusDays(child).toString());
            }
            if (child % 5 == 0) {
                invented.without(ChildRecord.Placement.class)
                        .with(Invented.placement(House.TODAY.minusWeeks(child), "K2"));
            }
            records.add(invented.record());
        }
        var entered = HOUSE.the(Caseload.class).enter(records);
        HOUSE.the(Recalculation.class).of(entered.added(), Sentence.of("reason.import", "a file"));
        return null;
    }

    private static WorkPage find(Officer officer, WorkQuery query) {
        return HOUSE.as(officer, () -> HOUSE.the(Worklist.class).find(query));
    }

    private static WorkQuery query(WorkScope scope, WorkView view) {
        return WorkQuery.of(scope, view);
    }

    static Stream<WorkQuery> everyQuery() {
        List<WorkQuery> queries = new ArrayList<>();
        for (WorkScope scope : WorkScope.values()) {
            for (WorkView view : WorkView.values()) {
                for (Set<DutyCode> duties : List.of(Set.<DutyCode>of(), WorkGroup.VISITS.duties())) {
                    for (String worker : new String[] {null, "amina"}) {
                        for (String officer : new String[] {null, "peter"}) {
                            for (String type : new String[] {null, "K2"}) {
                                queries.add(new WorkQuery(
                                        scope, view, duties, worker, officer, type, WorkSort.DUE_ON, false, 1, 5000));
                            }
                        }
                    }
                }
            }
        }
        return queries.stream();
    }

    @ParameterizedTest
    @MethodSource("everyQuery")
    void countsAgreeWithRowsWhateverTheViewAndFilters(WorkQuery query) {
        WorkPage page = find(MANAGER, query);
        assertEquals(page.total(), page.rows().size());
        assertEquals(page.rows().size(), files(MANAGER, query).size());
        if (query.view() == WorkView.ALL) {
            long byState = page.rows().stream()
                    .filter(row -> row.state() == DutyState.OVERDUE)
                    .count();
            assertEquals(page.counts().overdue(), byState);
            assertEquals(
                    page.counts().children(),
                    page.rows().stream().map(WorkRow::child).distinct().count());
        }
    }

    private static List<WorkRow> files(Officer officer, WorkQuery query) {
        List<WorkRow> rows = new ArrayList<>();
        HOUSE.as(officer, () -> {
            HOUSE.the(Worklist.class).each(query, rows::add);
            return null;
        });
        return rows;
    }

    @Test
    void pagesTogetherAreTheWholeListInEveryOrder() {
        for (WorkSort sort : WorkSort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                List<WorkRow> pages = new ArrayList<>();
                int page = 1;
                WorkPage found;
                do {
                    found = find(
                            MANAGER,
                            new WorkQuery(
                                    WorkScope.COUNCIL,
                                    WorkView.ALL,
                                    Set.of(),
                                    null,
                                    null,
                                    null,
                                    sort,
                                    descending,
                                    page,
                                    17));
                    pages.addAll(found.rows());
                    page++;
                } while (page <= found.pages());
                WorkQuery all = new WorkQuery(
                        WorkScope.COUNCIL, WorkView.ALL, Set.of(), null, null, null, sort, descending, 1, 17);
                assertEquals(keys(files(MANAGER, all)), keys(pages), sort.toString());
            }
        }
    }

    private static List<String> keys(List<WorkRow> rows) {
        return rows.stream()
                .map(row -> row.childNumber() + " " + row.duty() + " " + row.occasion())
                .toList();
    }

    @Test
    void soonestComesFirst() {
        List<WorkRow> rows =
                find(MANAGER, query(WorkScope.COUNCIL, WorkView.OVERDUE)).rows();
        assertEquals(
                rows.stream().map(WorkRow::dueOn).sorted().toList(),
                rows.stream().map(WorkRow::dueOn).toList());
    }

    @Test
    @Tag("S0-33")
    void overdueAndDueSoonReviewsAreOnTheListsOfTheWorkerTheManagerAndTheReviewingOfficer() {
        for (WorkView view : List.of(WorkView.OVERDUE, WorkView.DUE_SOON)) {
            for (Officer officer : List.of(WORKER, REVIEWING_OFFICER, MANAGER)) {
                WorkScope scope = officer == MANAGER ? WorkScope.TEAM : WorkScope.MINE;
                List<WorkRow> rows = find(
                                officer,
                                new WorkQuery(
                                        scope,
                                        view,
                                        Set.of(DutyCode.FIRST_REVIEW),
                                        null,
                                        null,
                                        null,
                                        WorkSort.DUE_ON,
                                        false,
                                        1,
                                        100))
                        .rows();
                assertFalse(rows.isEmpty(), officer + " sees no " + view + " reviews");
                assertTrue(rows.stream().allMatch(row -> row.state().name().equals(view.name())));
                assertTrue(rows.stream()
                        .allMatch(row -> row.days() > 0 || row.dueOn().equals(House.TODAY)));
            }
        }
    }

    @Test
    void mineIsOnlyMineAndTheTeamsIsOnlyTheTeams() {
        assertEquals(Set.of("amina"), workers(WORKER, WorkScope.MINE));
        assertEquals(Set.of("amina"), workers(WORKER, WorkScope.TEAM));
        assertEquals(Set.of("tom"), workers(OTHER_WORKER, WorkScope.MINE));
        assertEquals(Set.of("amina", "tom"), workers(REVIEWING_OFFICER, WorkScope.MINE));
        assertEquals(Set.of("amina", "tom"), workers(MANAGER, WorkScope.COUNCIL));
    }

    private static Set<String> workers(Officer officer, WorkScope scope) {
        return files(officer, query(scope, WorkView.ALL)).stream()
                .map(WorkRow::worker)
                .collect(Collectors.toSet());
    }

    @Test
    void aScopeThatTheRoleDoesNotAllowIsRefused() {
        assertThrows(NotAllowed.class, () -> find(WORKER, query(WorkScope.COUNCIL, WorkView.ALL)));
    }

    @Test
    void anotherCouncilsWorkIsNeverSeen() {
        Officer elms = House.officer(ELM, Role.TEAM_MANAGER, 3, 100);
        Set<Object> oak = files(MANAGER, query(WorkScope.COUNCIL, WorkView.ALL)).stream()
                .map(WorkRow::child)
                .collect(Collectors.toSet());
        List<WorkRow> elm = files(elms, query(WorkScope.COUNCIL, WorkView.ALL));
        assertFalse(elm.isEmpty());
        assertTrue(elm.stream().noneMatch(row -> oak.contains(row.child())));
    }

    @Test
    void attentionIsWhatIsOverdueOrDueWithinFiveWorkingDays() {
        List<WorkRow> attention =
                find(MANAGER, query(WorkScope.COUNCIL, WorkView.NOT_KNOWN)).attention();
        assertEquals(5, attention.size());
        assertTrue(attention.stream().allMatch(row -> row.state() == DutyState.OVERDUE || row.days() <= 5));
    }

    @Test
    void everyRowSaysWhy() {
        WorkPage page = find(MANAGER, query(WorkScope.COUNCIL, WorkView.ALL));
        assertTrue(page.rows().stream().allMatch(row -> row.why() != null));
    }

    @Test
    void theChoicesAreWhatOccurs() {
        WorkChoices choices =
                find(MANAGER, WorkQuery.of(WorkScope.COUNCIL, WorkView.ALL)).choices();
        assertEquals(new WorkChoices(List.of("amina", "tom"), List.of("peter"), List.of("K2", "U6")), choices);
    }

    @Test
    void aPageIsOneQuestionToTheDatabase() {
        int questions = HOUSE.as(MANAGER, () -> {
            AsOf asOf = HOUSE.the(Policies.class).asOf();
            int before = HOUSE.questions();
            HOUSE.the(JpaWork.class).page(query(WorkScope.COUNCIL, WorkView.ALL), MANAGER, asOf, Set.of());
            return HOUSE.questions() - before;
        });
        assertEquals(1, questions);
    }
}
