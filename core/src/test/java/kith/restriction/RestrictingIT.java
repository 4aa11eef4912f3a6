package kith.restriction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kith.House;
import kith.Invented;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.duedate.Sentence;
import kith.form.Submission;
import kith.message.MessageKind;
import kith.message.MessageQuery;
import kith.message.MessageSummary;
import kith.message.ReadingMessages;
import kith.plugin.PracticeQuestion;
import kith.record.ChildId;
import kith.record.StaffId;
import kith.setting.SettingPolicy;
import kith.worklist.Recalculating;
import kith.worklist.WorkQuery;
import kith.worklist.WorkScope;
import kith.worklist.WorkView;
import kith.worklist.Worklist;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A restricted record is not there for those who are not named, whatever they ask. */
class RestrictingIT {
    private static final String OAK = "need-to-know";
    private static final House HOUSE = House.open();
    private static final Officer MANAGER = House.officer(OAK, Role.TEAM_MANAGER, 1);
    private static final Officer NAMED = House.officer(OAK, Role.SOCIAL_WORKER, 2);
    private static final Officer OTHER = House.officer(OAK, Role.SOCIAL_WORKER, 3);
    private static final Officer OTHER_MANAGER = House.officer(OAK, Role.TEAM_MANAGER, 4);

    @BeforeAll
    static void twoChildren() {
        HOUSE.council(OAK);
        for (int id = 1; id <= 4; id++) {
            HOUSE.sql(
                    OAK,
                    "insert into staff (council, id, email, name) values ('" + OAK + "', " + id + ", 'n" + id
                            + "@need.example', 'Officer " + id + "')");
        }
        HOUSE.sql(
                OAK,
                "insert into staff_role (council, staff_id, role) select council, id, 'TEAM_MANAGER' from staff "
                        + "where council = '" + OAK + "' and id in (1, 4)");
        for (String number : List.of("R-1", "R-2", "R-3", "R-4", "R-5", "R-6")) {
            enter(number);
        }
    }

    private static void enter(String number) {
        HOUSE.as(OAK, () -> {
            HOUSE.the(Caseload.class)
                    .enter(List.of(Invented.child(number)
                            .named("Robin", number)
                            .lookedAfterFrom("2025-01-06")
                            .worker("n2@need.example", "Officer 2")
                            .reviewed("2025-02-03")
                            .visited("2026-11-02")
                            .record()));
            return null;
        });
        HOUSE.as(OAK, () -> {
            HOUSE.the(Recalculating.class).nextChildren();
            return null;
        });
    }

    private static ChildId child(String number) {
        return HOUSE.as(OAK, () -> HOUSE.the(kith.child.Children.class)
                .byNumber(List.of(number))
                .get(number));
    }

    private static void restrict(ChildId child) {
        HOUSE.as(MANAGER, () -> {
            HOUSE.the(Restricting.class).restrict(child, null, Set.of(new StaffId(2)), "A relative works here.");
            return null;
        });
    }

    /** How many rows of each table an officer sees of a child. */
    private static Map<String, Long> rows(Officer officer, ChildId child) {
        return HOUSE.as(officer, () -> {
            Map<String, Long> rows = new java.util.TreeMap<>();
            Connection connection = HOUSE.the(JpaRestrictions.class).entities.unwrap(Connection.class);
            try (Statement statement = connection.createStatement()) {
                for (String table : tables(statement)) {
                    String column = table.equals("child") ? "id" : "child_id";
                    try (ResultSet row = statement.executeQuery(
                            "select count(*) from " + table + " where " + column + " = " + child.value())) {
                        row.next();
                        rows.put(table, row.getLong(1));
                    }
                }
            }
            return rows;
        });
    }

    private static List<String> tables(Statement statement) throws Exception {
        List<String> tables = new ArrayList<>(List.of("child"));
        try (ResultSet rows = statement.executeQuery(
                "select table_name from information_schema.columns where column_name = 'child_id' and table_schema = 'public' "
                        + "and table_name not in ('restriction', 'restricted_opening')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    @Test
    void noTableShowsARowOfARestrictedChildToWhoIsNotNamed() {
        ChildId child = child("R-1");
        Map<String, Long> before = rows(OTHER, child);
        assertTrue(
                before.get("child") == 1 && before.get("due_date") > 0 && before.get("visit") == 1, before::toString);
        restrict(child);
        assertEquals(Set.of(0L), Set.copyOf(rows(OTHER, child).values()));
        assertEquals(Set.of(0L), Set.copyOf(rows(OTHER_MANAGER, child).values()));
        assertEquals(before, rows(NAMED, child));
        assertEquals(before, rows(MANAGER, child));
        assertEquals(before, rows(Officer.system(OAK), child));
    }

    @Test
    void countsOfWorkAreTheRowsThatAreSeen() {
        ChildId child = child("R-2");
        restrict(child);
        for (Officer officer : List.of(OTHER_MANAGER, MANAGER)) {
            WorkQuery all = new WorkQuery(
                    WorkScope.COUNCIL,
                    WorkView.ALL,
                    Set.of(),
                    null,
                    null,
                    null,
                    kith.worklist.WorkSort.DUE_ON,
                    false,
                    1,
                    500);
            var page = HOUSE.as(officer, () -> HOUSE.the(Worklist.class).find(all));
            assertEquals(page.rows().size(), page.total());
            assertEquals(officer == MANAGER, page.rows().stream().anyMatch(row -> row.child()
                    .equals(child)));
            assertEquals(
                    officer == MANAGER,
                    page.attention().stream().anyMatch(row -> row.child().equals(child))
                            || page.rows().stream().anyMatch(row -> row.child().equals(child)));
        }
    }

    @Test
    void nothingCanBeWrittenOfARestrictedChildByWhoIsNotNamed() {
        ChildId child = child("R-1");
        restrict(child);
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> HOUSE.as(OTHER, () -> {
                    Connection connection =
                            HOUSE.the(JpaRestrictions.class).entities.unwrap(Connection.class);
                    try (Statement statement = connection.createStatement()) {
                        return statement.executeUpdate("insert into visit (council, id, child_id, visited_on) values ('"
                                + OAK + "', -1, " + child.value() + ", date '2026-11-20')");
                    }
                }));
        assertTrue(refused.getCause().getMessage().contains("row-level security"), refused::toString);
    }

    @Test
    void whoIsNotNamedOpensARestrictedRecordForAnHourAndTheManagerIsTold() {
        ChildId child = child("R-3");
        restrict(child);
        assertFalse(HOUSE.as(OTHER, () -> HOUSE.the(OpeningRestricted.class).isTold("R-3")));
        assertThrows(
                RestrictionRefused.class,
                () -> HOUSE.as(OTHER, () -> HOUSE.the(OpeningRestricted.class).open(null, "R-3", " ")));
        assertEquals(
                child,
                HOUSE.as(OTHER, () -> HOUSE.the(OpeningRestricted.class).open(null, " r-3 ", "Police at the door"))
                        .child());
        assertEquals(1, rows(OTHER, child).get("child"));
        assertTrue(HOUSE.as(OTHER, () -> HOUSE.the(Restrictions.class).of(child))
                .orElseThrow()
                .openUntil()
                .isAfter(java.time.Instant.EPOCH));
        MessageSummary told = messages(MANAGER).stream()
                .filter(message -> message.child().equals(child))
                .findFirst()
                .orElseThrow();
        assertEquals(Sentence.of("message.restricted", "Officer 3", "Police at the door"), told.what());
        assertEquals(List.of(), messages(OTHER_MANAGER));
        assertEquals(List.of(), messages(NAMED), "named, but no manager");
        assertEquals(List.of(), messages(OTHER), "told of what one does oneself");
        HOUSE.sql(OAK, "update restricted_opening set open_until = now() - interval '1 second' where staff_id = 3");
        assertEquals(0, rows(OTHER, child).get("child"));
    }

    /** The sole manager who was named has left: the child's team's managers hear of it, and where there are none, all managers. */
    @Test
    void whereNoManagerWhoIsNamedIsLeftOthersHearThatTheRecordWasOpened() {
        HOUSE.council("left");
        for (int id = 11; id <= 14; id++) {
            HOUSE.sql(
                    "left",
                    "insert into staff (council, id, email, name) values ('left', " + id + ", 'n" + id
                            + "@left.example', 'Officer " + id + "')");
        }
        HOUSE.sql(
                "left",
                "insert into staff_role (council, staff_id, role) select council, id, 'TEAM_MANAGER' from staff "
                        + "where council = 'left' and id <> 14",
                "insert into team (council, id, name) values ('left', 1, 'North')",
                "insert into team_member (council, team_id, staff_id) values ('left', 1, 12)");
        ChildId child = HOUSE.as("left", () -> HOUSE.the(Caseload.class)
                .enter(List.of(
                        Invented.child("R-9").lookedAfterFrom("2025-01-06").record()))
                .ids()
                .get("R-9"));
        HOUSE.as("left", () -> HOUSE.the(Recalculating.class).nextChildren());
        HOUSE.sql("left", "update child_today set team_id = 1 where child_id = " + child.value());
        Officer sole = House.officer("left", Role.TEAM_MANAGER, 11);
        HOUSE.as(sole, () -> HOUSE.the(Restricting.class).restrict(child, null, Set.of(), "A relative works here."));
        HOUSE.sql("left", "update staff set disabled = true where id = 11");

        openAsFourteen();
        assertEquals(List.of(0, 1, 0), told());
        HOUSE.sql("left", "delete from team_member");
        openAsFourteen();
        assertEquals(List.of(0, 2, 1), told());
        assertEquals(
                Sentence.of("message.restricted.nobody", "Officer 14", "R-9"),
                messages(House.officer("left", Role.TEAM_MANAGER, 13)).get(0).what());
    }

    private static void openAsFourteen() {
        Officer other = House.officer("left", Role.SOCIAL_WORKER, 14);
        HOUSE.as(other, () -> HOUSE.the(OpeningRestricted.class).open(null, "R-9", "Police at the door"));
        HOUSE.sql("left", "delete from restricted_opening");
    }

    /** How many messages the three managers see, the one who left first. */
    private static List<Integer> told() {
        return java.util.stream.Stream.of(11, 12, 13)
                .map(id ->
                        messages(House.officer("left", Role.TEAM_MANAGER, id)).size())
                .toList();
    }

    @Test
    void othersAreToldThatARestrictedRecordExistsOnlyWhereTheCouncilSaysSo() {
        ChildId child = child("R-6");
        restrict(child);
        assertFalse(HOUSE.as(OTHER, () -> HOUSE.the(OpeningRestricted.class).isTold("R-6")));
        HOUSE.as(House.officer(OAK, Role.SYSTEM_ADMINISTRATOR, 1), () -> HOUSE.the(SettingPolicy.class)
                .propose(
                        new Submission(UUID.randomUUID(), "typed"),
                        PracticeQuestion.TELLS_OF_RESTRICTED_RECORDS.name(),
                        "yes",
                        House.TODAY,
                        "We want it so.",
                        0));
        try {
            assertTrue(HOUSE.as(OTHER, () -> HOUSE.the(OpeningRestricted.class).isTold("r-6")));
            assertFalse(HOUSE.as(NAMED, () -> HOUSE.the(OpeningRestricted.class).isTold("R-6")), "sees it anyway");
            assertFalse(HOUSE.as(OTHER, () -> HOUSE.the(OpeningRestricted.class).isTold("R-5")), "not restricted");
        } finally {
            HOUSE.sql(OAK, "delete from council_setting");
        }
    }

    private static List<MessageSummary> messages(Officer officer) {
        return HOUSE.as(officer, () -> HOUSE.the(ReadingMessages.class)
                .find(new MessageQuery(MessageKind.RESTRICTED, true, 1, 25))
                .rows());
    }

    @Test
    void aNumberThatIsNotRestrictedOpensNothing() {
        assertThrows(
                NotFound.class,
                () -> HOUSE.as(OTHER, () -> HOUSE.the(OpeningRestricted.class).open(null, "R-5", "why not")));
    }

    @Test
    void aLiftedRestrictionShowsTheRecordToEverybodyAgain() {
        ChildId child = child("R-4");
        restrict(child);
        assertThrows(
                NotFound.class,
                () -> HOUSE.as(OTHER_MANAGER, () -> {
                    HOUSE.the(Restricting.class).lift(child, null, "mistake");
                    return null;
                }));
        assertEquals(
                List.of(1L, 2L),
                HOUSE.as(MANAGER, () -> HOUSE.the(Restricting.class).standing(child)).orElseThrow().named().stream()
                        .map(named -> named.id().value())
                        .toList());
        HOUSE.as(MANAGER, () -> {
            HOUSE.the(Restricting.class).lift(child, null, "The relative has left.");
            return null;
        });
        assertEquals(1, rows(OTHER, child).get("child"));
    }
}
