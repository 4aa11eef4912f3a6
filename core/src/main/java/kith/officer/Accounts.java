package kith.officer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import kith.access.Role;
import kith.access.TeamId;
import kith.plugin.Nation;
import kith.record.StaffId;

/**
 * Sets up councils, teams and accounts: for whoever installs Kith, the demonstration and tests; never for a page. Needs
 * no server, only a connection as the <b>owner's</b> role (the runtime's may not add a council), and works within the
 * connection's transaction, so that a council appears whole or not at all:
 *
 * <pre>{@code
 * try (Connection connection = DriverManager.getConnection(url, "kith_owner", password)) {
 *     connection.setAutoCommit(false);
 *     Accounts accounts = Accounts.open(connection, "oakshire", "Oakshire County Council", Nation.ENGLAND);
 *     TeamId team = accounts.team("Looked after children 1");
 *     String hash = Password.hash("a long phrase");       // a third of a second: hash once for many accounts
 *     StaffId worker = accounts.staff("Jo Park", "jo.park@oakshire.example", hash, Set.of(Role.SOCIAL_WORKER), Set.of(team));
 *     connection.commit();
 * }
 * }</pre>
 *
 * Everything can be said twice: a council, a team or an account (by its e-mail address) that is there is brought up to
 * date and not doubled.
 */
public final class Accounts {

    private final Connection connection;
    private final String council;

    private Accounts(Connection connection, String council) {
        this.connection = connection;
        this.council = council;
    }

    /**
     * Opens a council: adds it, or gives it this name and nation if it is there.
     *
     * @throws SQLException if the connection is not the owner's or the code is not of lower-case letters, digits, hyphens
     */
    public static Accounts open(Connection connection, String code, String name, Nation nation) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into council (code, name, nation) "
                + "values (?, ?, ?) on conflict (code) do update set name = excluded.name, nation = excluded.nation")) {
            bind(insert, code, name, nation.code()).executeUpdate();
        }
        return new Accounts(connection, code);
    }

    /** The team with this name, added if it is not there. */
    public TeamId team(String name) throws SQLException {
        return new TeamId(upsert(
                "insert into team (council, id, name) values (?, nextval('row_id'), ?) "
                        + "on conflict (council, name) do update set name = excluded.name returning id",
                council,
                name));
    }

    /**
     * The account with this e-mail address, added if it is not there; its name, password, roles and teams are as given,
     * and it is open.
     *
     * @param name as colleagues know the person
     * @param email across all councils only one account may have it
     * @param passwordHash see {@link Password#hash}
     * @param roles not {@link Role#SYSTEM}
     * @param teams the teams the person belongs to
     */
    public StaffId staff(String name, String email, String passwordHash, Set<Role> roles, Set<TeamId> teams)
            throws SQLException {
        String address = email.strip().toLowerCase(Locale.ROOT);
        long id = upsert(
                "insert into staff (council, id, email, name) values (?, nextval('row_id'), ?, ?) on conflict (council, email) "
                        + "do update set name = excluded.name, disabled = false returning id",
                council,
                address,
                name);
        run(
                "insert into sign_in (council, staff_id, email, password_hash) values (?, ?, ?, ?) on conflict (council, staff_id) "
                        + "do update set password_hash = excluded.password_hash, failures = 0",
                council,
                id,
                address,
                passwordHash);
        roles(id, roles);
        teams(id, teams);
        return new StaffId(id);
    }

    /** Closes an account: its holder is out at the next request and cannot sign in. */
    public void close(StaffId id) throws SQLException {
        run("update staff set disabled = true where council = ? and id = ?", council, id.value());
    }

    private void roles(long staff, Set<Role> roles) throws SQLException {
        run("delete from staff_role where council = ? and staff_id = ?", council, staff);
        for (Role role : roles) {
            run("insert into staff_role (council, staff_id, role) values (?, ?, ?)", council, staff, role.name());
        }
    }

    private void teams(long staff, Set<TeamId> teams) throws SQLException {
        run("delete from team_member where council = ? and staff_id = ?", council, staff);
        for (TeamId team : teams) {
            run("insert into team_member (council, team_id, staff_id) values (?, ?, ?)", council, team.value(), staff);
        }
    }

    private long upsert(String sql, Object... values) throws SQLException {
        enter();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = bind(statement, values).executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        enter();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values).executeUpdate();
        }
    }

    /** The row policies bind the owner too. */
    private void enter() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.council', ?, false)")) {
            bind(statement, council).execute();
        }
    }

    private static PreparedStatement bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
