package kith.launcher;

import static kith.launcher.Messages.say;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a PostgreSQL can be reached and keeps councils apart, before anything is written to it. */
final class DatabaseCheck {
    private static final int OLDEST = 15;
    private static final String POWERS =
            """
            select rolsuper, rolbypassrls,
                   exists (select from pg_database where datname = current_database() and pg_has_role(current_user, datdba, 'member'))
                   or exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                              and pg_has_role(current_user, relowner, 'member')),
                   current_setting('server_version_num')::int / 10000
            from pg_roles where rolname = current_user""";

    private final Database database;

    DatabaseCheck(Database database) {
        this.database = database;
    }

    /**
     * Signs in as both roles and reads what they may do.
     *
     * @throws Refusal when the database cannot be reached, refuses a role, or the runtime role could pass the councils' walls
     */
    void check() {
        readPowers();
        database.owner().ifPresent(this::checkOwner);
    }

    private void readPowers() {
        try (Connection connection = open(database.runtime(), "KITH_DB_USER", "KITH_DB_PASSWORD");
                Statement statement = connection.createStatement();
                ResultSet powers = statement.executeQuery(POWERS)) {
            powers.next();
            if (powers.getInt(4) < OLDEST) {
                throw new Refusal(
                        Exit.DATABASE_UNFIT, say("database.old", database.address(), String.valueOf(powers.getInt(4))));
            }
            refuse(powers.getBoolean(1), "database.superuser");
            refuse(powers.getBoolean(2), "database.bypass");
            refuse(powers.getBoolean(3), "database.owner");
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private void refuse(boolean tooPowerful, String which) {
        if (tooPowerful) {
            throw new Refusal(
                    Exit.DATABASE_UNFIT,
                    say("database.powerful", database.runtime().user(), say(which)));
        }
    }

    private void checkOwner(Database.Login owner) {
        try (Connection connection = open(owner, "KITH_DB_OWNER_USER", "KITH_DB_OWNER_PASSWORD");
                Statement statement = connection.createStatement();
                ResultSet may = statement.executeQuery("select has_schema_privilege('public', 'create')")) {
            may.next();
            if (!may.getBoolean(1)) {
                throw new Refusal(Exit.DATABASE_UNFIT, say("database.owner-weak", owner.user(), database.address()));
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private Connection open(Database.Login login, String userKey, String passwordKey) {
        try {
            return database.connect(login);
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (state.startsWith("28")) { // invalid authorisation
                throw new Refusal(
                        Exit.DATABASE_REFUSED,
                        say("database.refused", database.address(), login.user(), userKey + ", " + passwordKey),
                        e);
            }
            throw "3D000".equals(state)
                    ? new Refusal(Exit.DATABASE_UNREACHABLE, say("database.absent", database.address()), e)
                    : unreachable(e);
        }
    }

    private Refusal unreachable(SQLException e) {
        return new Refusal(Exit.DATABASE_UNREACHABLE, say("database.unreachable", database.address()), e);
    }
}
