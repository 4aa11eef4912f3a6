package kith.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kith.access.Role;
import kith.officer.Accounts;
import kith.officer.Password;
import kith.plugin.Nation;

/**
 * Two councils whose children, staff and teams have the same ids and numbers, so that whatever mixes them up shows. One
 * child of each is the other's too: {@link #BOTH}. {@link #OAK_ONLY} is a child of Oakshire alone.
 */
final class TwoCouncils {

    static final String OAK = "oakshire";
    static final String ELM = "elmshire";
    static final String PASSWORD = "a calm and long phrase";

    /** A child in both councils, with the same id and number but another name. */
    static final long BOTH = 7;

    /** A child that only Oakshire has. */
    static final long OAK_ONLY = 8;

    /** A Welsh council with a plugin and without a child; a social worker is its only member of staff. */
    static final String PINE = "pineshire";

    /** The id of Pineshire's only child. */
    static final long PINE_ONLY = 9;

    /** Councils without a child, for what is imported and exported. */
    static final String[] FOR_IMPORTS = {"ashshire", "beechshire", "cedarshire", "dogwoodshire", "edenshire", "firshire"
    };

    private TwoCouncils() {}

    /** The account of one role, such as {@code social_worker@oakshire.example}. */
    static String email(Role role, String council) {
        return role.name().toLowerCase() + "@" + council + ".example";
    }

    static void fill() throws SQLException {
        String hash = Password.hash(PASSWORD);
        try (Connection connection = TestDatabase.owner()) {
            connection.setAutoCommit(false);
            for (String council : new String[] {OAK, ELM}) {
                council(connection, council, hash);
            }
            Accounts.open(connection, PINE, "Pineshire County Council", Nation.WALES)
                    .staff(
                            "Welsh Worker",
                            email(Role.SOCIAL_WORKER, PINE),
                            hash,
                            java.util.Set.of(Role.SOCIAL_WORKER, Role.SYSTEM_ADMINISTRATOR),
                            java.util.Set.of());
            child(connection, PINE, PINE_ONLY, "Only of pineshire");
            for (String council : FOR_IMPORTS) {
                Accounts.open(connection, council, council + " County Council", Nation.ENGLAND);
            }
            connection.commit();
        }
    }

    private static void council(Connection connection, String council, String hash) throws SQLException {
        Accounts accounts = Accounts.open(connection, council, council + " County Council", Nation.ENGLAND);
        Map<Role, Long> ids = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (role.isHeldByAccounts()) {
                ids.put(
                        role,
                        accounts.staff(role + " of " + council, email(role, council), hash, Set.of(role), Set.of())
                                .value());
            }
        }
        child(connection, council, BOTH, "Both of " + council);
        if (council.equals(OAK)) {
            child(connection, council, OAK_ONLY, "Only of oakshire");
        }
    }

    /** Restricts Oakshire's own child to its data officer. */
    static void restrict() throws SQLException {
        run(
                "insert into restriction (council, id, child_id, child_number, reason, restricted_by, restricted_by_name, "
                        + "restricted_at) select 'oakshire', 1, 8, 'C8', 'a test', id, name, now() from staff "
                        + "where council = 'oakshire' and email = 'data_officer@oakshire.example'",
                "insert into restriction_staff (council, restriction_id, staff_id) select 'oakshire', 1, restricted_by "
                        + "from restriction where council = 'oakshire'");
    }

    /** Shows Oakshire's own child to everybody again. */
    static void lift() throws SQLException {
        run("delete from restriction_staff where restriction_id = 1", "delete from restriction where id = 1");
    }

    private static void run(String... statements) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.council', 'oakshire', false)");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Also from inside the server, which knows the database's address only. */
    private static Connection owner() throws SQLException {
        String url = System.getProperty("kith.db.url");
        return url == null ? TestDatabase.owner() : DriverManager.getConnection(url, "kith_owner", "owner");
    }

    private static void child(Connection connection, String council, long id, String name) throws SQLException {
        try (Statement enter = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into child (council, id, number, given_name, family_name, born_on, sex) "
                                + "values (?, ?, ?, ?, 'Example', date '2014-05-06', '1')")) {
            enter.execute("select set_config('app.council', '" + council + "', false)");
            insert.setString(1, council);
            insert.setLong(2, id);
            insert.setString(3, "C" + id);
            insert.setString(4, name);
            insert.executeUpdate();
        }
    }
}
