package kith.launcher;

import static kith.launcher.Messages.say;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings the schema up to date with the migrations in core, as the role that owns it. */
final class Migrations {
    private final Database database;
    private final Core core;

    Migrations(Database database, Core core) {
        this.database = database;
        this.core = core;
    }

    /**
     * Applies what is pending.
     *
     * @param progress told the version the schema is brought to, when something is pending
     * @throws Refusal when the schema is newer than this Kith, differs from it, or something is pending and no owner is set
     */
    void bringUpToDate(Consumer<String> progress) {
        try {
            Flyway flyway = flyway();
            MigrationInfoService info = flyway.info();
            refuseNewer(info);
            if (info.pending().length == 0) {
                return;
            }
            String last = version(info.pending()[info.pending().length - 1]);
            if (database.owner().isEmpty()) {
                throw new Refusal(Exit.SCHEMA_PENDING, say("schema.pending", current(info), last));
            }
            progress.accept(last);
            flyway.migrate();
            letRuntimeReadHistory();
        } catch (FlywayException | SQLException e) {
            throw new Refusal(Exit.MIGRATION, say("schema.failed", firstLine(e)), e);
        }
    }

    private Flyway flyway() {
        Database.Login login = database.owner().orElse(database.runtime());
        return Flyway.configure(core.loader())
                .dataSource(database.url(), login.user(), login.password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", database.runtime().user()))
                .loggers("slf4j")
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns("*:future")
                .load();
    }

    private static void refuseNewer(MigrationInfoService info) {
        MigrationInfo[] newer = Arrays.stream(info.applied())
                .filter(m ->
                        m.getState() == MigrationState.FUTURE_SUCCESS || m.getState() == MigrationState.FUTURE_FAILED)
                .toArray(MigrationInfo[]::new);
        if (newer.length > 0) {
            String known = Arrays.stream(info.all())
                    .filter(m -> m.getState().isResolved())
                    .map(Migrations::version)
                    .reduce((first, second) -> second)
                    .orElse(say("schema.nothing"));
            throw new Refusal(Exit.SCHEMA_NEWER, say("schema.newer", version(newer[newer.length - 1]), known));
        }
    }

    /** A node without the owner's password must still see whether the schema is up to date. */
    private void letRuntimeReadHistory() throws SQLException {
        try (Connection connection = database.connect(database.owner().orElseThrow());
                Statement statement = connection.createStatement()) {
            statement.execute("grant select on flyway_schema_history to "
                    + statement.enquoteIdentifier(database.runtime().user(), true));
        }
    }

    private static String current(MigrationInfoService info) {
        return info.current() == null ? say("schema.nothing") : version(info.current());
    }

    private static String version(MigrationInfo migration) {
        return String.valueOf(migration.getVersion());
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(l -> !l.isBlank())
                .findFirst()
                .orElse("?")
                .strip();
    }
}
