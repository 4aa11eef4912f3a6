package kith.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.House;
import kith.Invented;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.access.TeamId;
import kith.allocation.Allocations;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.officer.Colleagues;
import kith.officer.OneTimeLink;
import kith.officer.Team;
import kith.record.ChildId;
import kith.record.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking after accounts. */
class KeepingStaffIT {
    private static final House HOUSE = House.open();
    private static int councils;

    private String council;
    private Officer administrator;

    @BeforeEach
    void aCouncilWithOneAdministrator() {
        council = "accounts-" + councils++;
        HOUSE.council(council);
        add(1, "Ann Admin", "SYSTEM_ADMINISTRATOR");
        administrator = House.officer(council, Role.SYSTEM_ADMINISTRATOR, 1);
    }

    private void add(long id, String name, String role) {
        String email = id + "@" + council + ".example";
        HOUSE.sql(
                council,
                "insert into staff (council, id, email, name) values ('%s', %d, '%s', '%s')"
                        .formatted(council, id, email, name),
                "insert into staff_role (council, staff_id, role) values ('%s', %d, '%s')".formatted(council, id, role),
                "insert into sign_in (council, staff_id, email, password_hash) values ('%s', %d, '%s', 'some hash')"
                        .formatted(council, id, email));
    }

    private String own(long id) {
        return id + "@" + council + ".example";
    }

    private KeepingStaff keeping() {
        return HOUSE.the(KeepingStaff.class);
    }

    private void refused(AccountRefused.Reason reason, Runnable step) {
        AccountRefused refusal = assertThrows(
                AccountRefused.class,
                () -> HOUSE.as(administrator, () -> {
                    step.run();
                    return null;
                }));
        assertEquals(reason, refusal.reason());
    }

    private TeamId team(String name) {
        return new TeamId(
                HOUSE.as(administrator, () -> HOUSE.the(KeepingTeams.class).create(null, name))
                        .row());
    }

    private AccountSummary named(String name) {
        return HOUSE.as(administrator, () -> keeping().accounts(AccountQuery.all(1, 100))).rows().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewAccountWaitsForItsPasswordAndOnlyTheHashOfItsLinkIsKept() {
        TeamId one = team("One");
        TeamId two = team("Two");
        Saved saved = HOUSE.as(administrator, () -> keeping()
                .create(
                        null,
                        " Jo Park ",
                        " Jo.Park@" + council + ".example ",
                        Set.of(Role.SOCIAL_WORKER),
                        Set.of(one, two)));
        AccountSummary jo = named("Jo Park");
        assertEquals(AccountState.WAITING, jo.state());
        assertEquals("jo.park@" + council + ".example", jo.email());
        assertEquals(List.of("One", "Two"), jo.teams().stream().map(Team::name).toList());
        assertEquals(saved.row(), jo.id().value());
        OneTimeLink link = HOUSE.as(administrator, () -> keeping().resetPassword(jo.id()));
        assertTrue(link.token().length() >= 40, link.token());
        assertNotEquals(link.token(), link.toString());
    }

    @Test
    void theListIsFilteredByTeamRoleAndStateAndPagedByTheDatabase() {
        for (int id = 2; id < 30; id++) {
            add(id, "Worker %02d".formatted(id), "SOCIAL_WORKER");
        }
        AccountPage page = HOUSE.as(
                administrator, () -> keeping().accounts(new AccountQuery(null, Role.SOCIAL_WORKER, null, 2, 25)));
        assertEquals(3, page.rows().size());
        assertEquals(28, page.total());
        HOUSE.as(administrator, () -> {
            keeping().disable(new StaffId(2));
            return null;
        });
        AccountQuery closed = new AccountQuery(null, null, AccountState.DISABLED, 1, 25);
        assertEquals(
                1, HOUSE.as(administrator, () -> keeping().accounts(closed)).total());
    }

    @Test
    void theLastSystemAdministratorKeepsTheRoleAndTheAccount() {
        add(2, "Bob Second", "SYSTEM_ADMINISTRATOR");
        HOUSE.as(administrator, () -> {
            keeping().disable(new StaffId(2));
            return null;
        });
        refused(AccountRefused.Reason.LAST_ADMINISTRATOR, () -> keeping()
                .change(new StaffId(1), null, 0, "Ann", own(1), Set.of(Role.DATA_OFFICER), Set.of(), true));
        refused(AccountRefused.Reason.OWN_ACCOUNT, () -> keeping().disable(new StaffId(1)));
    }

    @Test
    void nobodyLosesTheirOwnAdministratorRoleUnawares() {
        add(2, "Bob Second", "SYSTEM_ADMINISTRATOR");
        refused(AccountRefused.Reason.OWN_ROLE, () -> keeping()
                .change(new StaffId(1), null, 0, "Ann", own(1), Set.of(Role.DATA_OFFICER), Set.of(), false));
        HOUSE.as(administrator, () -> {
            keeping().change(new StaffId(1), null, 0, "Ann", own(1), Set.of(Role.DATA_OFFICER), Set.of(), true);
            return null;
        });
        assertEquals(Set.of(Role.DATA_OFFICER), named("Ann").roles());
    }

    @Test
    void twoWhoChangeOneAccountAreTold() {
        add(2, "Bob Second", "SOCIAL_WORKER");
        HOUSE.as(administrator, () -> {
            keeping().change(new StaffId(2), null, 0, "Bob", own(2), Set.of(Role.SOCIAL_WORKER), Set.of(), false);
            return null;
        });
        assertThrows(
                kith.record.ChangedMeanwhile.class,
                () -> HOUSE.as(administrator, () -> keeping()
                        .change(
                                new StaffId(2),
                                null,
                                0,
                                "Robert",
                                own(2),
                                Set.of(Role.SOCIAL_WORKER),
                                Set.of(),
                                false)));
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(AccountRefused.Reason.EMAIL_MALFORMED, () -> keeping()
                .create(null, "Jo", "jo at home", Set.of(Role.SOCIAL_WORKER), Set.of()));
        refused(AccountRefused.Reason.EMAIL_TAKEN, () -> keeping()
                .create(null, "Jo", "1@" + council + ".example", Set.of(Role.SOCIAL_WORKER), Set.of()));
        refused(AccountRefused.Reason.EMAIL_TAKEN, () -> keeping()
                .create(null, "Jo", "1@accounts-0.example", Set.of(Role.SOCIAL_WORKER), Set.of()));
        refused(AccountRefused.Reason.ROLE_MISSING, () -> keeping()
                .create(null, "Jo", "jo@x.example", Set.of(), Set.of()));
        refused(AccountRefused.Reason.ROLE_MISSING, () -> keeping()
                .create(null, "Jo", "jo@x.example", Set.of(Role.SYSTEM), Set.of()));
        refused(AccountRefused.Reason.NAME_MISSING, () -> keeping()
                .create(null, " ", "jo@x.example", Set.of(Role.SOCIAL_WORKER), Set.of()));
        assertThrows(
                NotFound.class,
                () -> HOUSE.as(administrator, () -> keeping()
                        .create(null, "Jo", "jo@x.example", Set.of(Role.SOCIAL_WORKER), Set.of(new TeamId(999)))));
    }

    @Test
    void twoTeamsHaveTwoNames() {
        TeamId one = team("One");
        team("Two");
        refused(AccountRefused.Reason.TEAM_TAKEN, () -> HOUSE.the(KeepingTeams.class)
                .create(null, " ONE "));
        refused(AccountRefused.Reason.TEAM_TAKEN, () -> HOUSE.the(KeepingTeams.class)
                .rename(one, null, "two"));
        HOUSE.as(administrator, () -> {
            HOUSE.the(KeepingTeams.class).rename(one, null, "one");
            return null;
        });
    }

    @Test
    void withAnotherAddressSessionsEndAndRecordsNameThePersonByIt() {
        add(2, "Bob Second", "SOCIAL_WORKER");
        ChildId child = HOUSE.as(council, () -> HOUSE.the(Caseload.class)
                .enter(List.of(Invented.child("A-1")
                        .lookedAfterFrom("2025-01-06")
                        .worker(own(2), "Bob Second")
                        .record()))
                .ids()
                .get("A-1"));
        HOUSE.sql(
                council,
                "insert into restriction (council, id, child_id, child_number, reason, restricted_by, restricted_by_name,"
                        + " restricted_at) values ('" + council + "', 1, " + child.value()
                        + ", 'A-1', 'A test', 1, 'Ann', now())");
        String address = "Robert@" + council + ".example";
        HOUSE.as(administrator, () -> keeping()
                .change(new StaffId(2), null, 0, "Robert", address, Set.of(Role.SOCIAL_WORKER), Set.of(), false));
        assertEquals("robert@" + council + ".example", named("Robert").email());
        assertEquals(
                List.of("robert@" + council + ".example"),
                HOUSE.as(council, () -> HOUSE.the(Allocations.class).held(child)).stream()
                        .map(ChildRecord.Allocation::workerRef)
                        .toList());
        assertEquals(
                1L,
                count(
                        council,
                        "select count(*) from sign_in where email = 'robert@" + council
                                + ".example' and sessions_from > now() - interval '1 hour' and password_hash = 'some hash'"));
        refused(AccountRefused.Reason.EMAIL_TAKEN, () -> keeping()
                .change(new StaffId(2), null, 1, "Robert", own(1), Set.of(Role.SOCIAL_WORKER), Set.of(), false));
        refused(AccountRefused.Reason.EMAIL_MALFORMED, () -> keeping()
                .change(new StaffId(2), null, 1, "Robert", "robert", Set.of(Role.SOCIAL_WORKER), Set.of(), false));
    }

    private static long count(String council, String sql) {
        try (Connection owner = HOUSE.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('app.council', '" + council + "', false)");
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTeamIsClosedOnceNobodyIsInItAndOpenedAgain() {
        TeamId one = team("One");
        add(2, "Bob Second", "SOCIAL_WORKER");
        Set<Role> worker = Set.of(Role.SOCIAL_WORKER);
        HOUSE.as(administrator, () -> keeping()
                .change(new StaffId(2), null, 0, "Bob", own(2), worker, Set.of(one), false));
        refused(AccountRefused.Reason.TEAM_IN_USE, () -> HOUSE.the(KeepingTeams.class)
                .close(one));
        HOUSE.as(
                administrator, () -> keeping().change(new StaffId(2), null, 1, "Bob", own(2), worker, Set.of(), false));
        close(one);
        assertEquals(List.of(), openTeams());
        assertThrows(
                NotFound.class,
                () -> HOUSE.as(administrator, () -> keeping()
                        .change(new StaffId(2), null, 2, "Bob", own(2), worker, Set.of(one), false)));
        HOUSE.as(administrator, () -> {
            HOUSE.the(KeepingTeams.class).open(one);
            return null;
        });
        assertEquals(List.of("One"), openTeams());
    }

    /** The administrator sees no child; a restricted one counts all the same. */
    @Test
    void aTeamWithAChildStaysOpenAndIsRenamedInTheChildsRecordEvenWhereThatIsRestricted() {
        TeamId one = team("One");
        ChildId child = HOUSE.as(council, () -> HOUSE.the(Caseload.class)
                .enter(List.of(Invented.child("A-2")
                        .lookedAfterFrom("2025-01-06")
                        .with(new ChildRecord.Allocation("TEAM", LocalDate.of(2025, 1, 6), "One", "One", null, null))
                        .record()))
                .ids()
                .get("A-2"));
        HOUSE.sql(
                council,
                "insert into restriction (council, id, child_id, child_number, reason, restricted_by, restricted_by_name,"
                        + " restricted_at) values ('" + council + "', 1, " + child.value()
                        + ", 'A-2', 'A test', 1, 'Ann', now())");
        refused(AccountRefused.Reason.TEAM_IN_USE, () -> HOUSE.the(KeepingTeams.class)
                .close(one));
        HOUSE.as(administrator, () -> HOUSE.the(KeepingTeams.class).rename(one, null, "North"));
        assertEquals(
                List.of("North"),
                HOUSE.as(council, () -> HOUSE.the(Allocations.class).held(child)).stream()
                        .map(ChildRecord.Allocation::workerRef)
                        .toList());
    }

    private void close(TeamId team) {
        HOUSE.as(administrator, () -> {
            HOUSE.the(KeepingTeams.class).close(team);
            return null;
        });
    }

    private List<String> openTeams() {
        return HOUSE.as(administrator, () -> HOUSE.the(Colleagues.class).teams()).stream()
                .map(Team::name)
                .toList();
    }
}
