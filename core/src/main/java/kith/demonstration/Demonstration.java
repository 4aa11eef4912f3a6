package kith.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.access.Role;
import kith.access.TeamId;
import kith.datapackage.PackageWriter;
import kith.officer.Accounts;
import kith.officer.Password;

/**
 * Puts the demonstration into a fresh database: its councils and accounts at once, so that signing in works as soon as there
 * are pages; its caseloads into the queue of imports, so that they come in by the ordinary way while the server already
 * answers. Needs no server, only connections as the owner's role, and commits them.
 */
public final class Demonstration {
    /** The password of every demonstration account; the councils, staff and children are invented. */
    public static final String PASSWORD = "kith-demonstration";

    private static final String FILE = "demonstration.zip";

    private Demonstration() {}

    /**
     * Adds the demonstration's councils and accounts. Can be said twice.
     *
     * @param owner a connection as the role that owns the schema
     */
    public static void open(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        var hash = Password.hash(PASSWORD);
        for (var council : DemonstrationCouncil.all()) {
            staff(Accounts.open(owner, council.code(), council.name(), council.nation()), council, hash);
        }
        owner.commit();
    }

    /** Enters the school terms around a day, as a system administrator would; the dates that come in are worked out with them. */
    private static void terms(Connection owner, LocalDate today) throws SQLException {
        try (var insert = owner.prepareStatement("insert into council_calendar (council, id, kind, from_on, until_on,"
                + " reason, entered_by, entered_by_name, entered_at, applied_by) select current_setting('app.council'),"
                + " nextval('row_id'), 'SCHOOL_TERM', ?, ?, ?, id, name, clock_timestamp(), 0 from staff"
                + " where council = current_setting('app.council') order by id limit 1")) {
            for (var term : SchoolYears.terms(today.minusYears(2), today.plusYears(1))) {
                insert.setObject(1, term.from());
                insert.setObject(2, term.until());
                insert.setString(3, term.name());
                insert.executeUpdate();
            }
        }
    }

    /**
     * Enters each council's school terms and puts its caseload into the queue of imports, the smallest first.
     *
     * @param owner a connection as the role that owns the schema
     * @param today the day on which the stories end
     */
    public static void queue(Connection owner, LocalDate today) throws SQLException {
        owner.setAutoCommit(false);
        for (var council : DemonstrationCouncil.all()) {
            enter(owner, council);
            if (!queued(owner, council)) {
                terms(owner, today);
                insert(owner, council, packaged(council, today));
            }
            owner.commit();
        }
    }

    /**
     * Whether a caseload still waits or comes in; asked council by council, inside each, as everything is.
     *
     * @param owner a connection as the role that owns the schema
     */
    public static boolean loading(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        boolean loading = false;
        for (var council : DemonstrationCouncil.all()) {
            enter(owner, council);
            loading |= unfinished(owner, council);
            owner.commit();
        }
        return loading;
    }

    private static boolean unfinished(Connection owner, DemonstrationCouncil council) throws SQLException {
        try (var find = owner.prepareStatement(
                "select 1 from import_run where council = ? and state in ('WAITING', 'RUNNING') limit 1")) {
            find.setString(1, council.code());
            return find.executeQuery().next();
        }
    }

    /**
     * Puts documents on the records of some children and messages into the inboxes, once the caseloads are in.
     *
     * @param owner a connection as the role that owns the schema
     * @param today the day on which the stories end
     */
    public static void file(Connection owner, LocalDate today) throws SQLException {
        owner.setAutoCommit(false);
        for (var council : DemonstrationCouncil.all()) {
            enter(owner, council);
            new DemonstrationDocuments(owner, council, today).file();
            new DemonstrationMessages(owner, today).tell();
            owner.commit();
        }
    }

    /** With which accounts to try Kith, a line each, to be told at the start. */
    public static List<String> accounts() {
        return DemonstrationAccounts.lines();
    }

    private static void staff(Accounts accounts, DemonstrationCouncil council, String hash) throws SQLException {
        Map<String, TeamId> teams = new HashMap<>();
        for (var member : DemonstrationStaff.of(council).members()) {
            Set<TeamId> team = new LinkedHashSet<>();
            if (!member.team().isEmpty()) {
                if (!teams.containsKey(member.team())) {
                    teams.put(member.team(), accounts.team(member.team()));
                }
                team.add(teams.get(member.team()));
            }
            accounts.staff(member.name(), member.email(), hash, Set.of(Role.valueOf(member.role())), team);
        }
    }

    /** The row policies bind the owner too. */
    private static void enter(Connection owner, DemonstrationCouncil council) throws SQLException {
        try (var enter = owner.prepareStatement(
                "select set_config('app.council', ?, true), set_config('app.kith', 'yes', true)")) {
            enter.setString(1, council.code());
            enter.execute();
        }
    }

    private static boolean queued(Connection owner, DemonstrationCouncil council) throws SQLException {
        try (var find = owner.prepareStatement("select 1 from import_run where council = ? and file_name = ?")) {
            find.setString(1, council.code());
            find.setString(2, FILE);
            return find.executeQuery().next();
        }
    }

    private static void insert(Connection owner, DemonstrationCouncil council, byte[] content) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(
                "insert into import_run (council, id, file_name, content, "
                        + "requested_by_name, requested_at, state) values (?, nextval('row_id'), ?, ?, 'Kith', clock_timestamp(), 'WAITING')")) {
            insert.setString(1, council.code());
            insert.setString(2, FILE);
            insert.setBytes(3, content);
            insert.executeUpdate();
        }
    }

    private static byte[] packaged(DemonstrationCouncil council, LocalDate today) {
        try {
            var zip = new ByteArrayOutputStream();
            new PackageWriter(DemonstrationCaseload.of(council, today)).writeZip(zip);
            return zip.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
