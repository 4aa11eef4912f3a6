package kith.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A PostgreSQL that plays the council's own server: Kith is told its address and reaches it as it would any other. */
final class OwnPostgres implements AutoCloseable {
    private final EmbeddedDatabase server;
    private final Path directory;

    private OwnPostgres(EmbeddedDatabase server, Path directory) {
        this.server = server;
        this.directory = directory;
    }

    static OwnPostgres in(Path directory) {
        Installation installation = new Installation(Path.of("target").toAbsolutePath());
        EmbeddedDatabase server = EmbeddedDatabase.of(installation, DataDirectory.take(directory));
        return new OwnPostgres(server.started(), directory);
    }

    Database database() {
        return server.database();
    }

    /** The settings that point Kith at it, without the owner. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("KITH_DB_URL", database().url());
        settings.put("KITH_DB_USER", database().runtime().user());
        settings.put("KITH_DB_PASSWORD", database().runtime().password());
        return settings;
    }

    /** The same with the owner. */
    Map<String, String> settingsWithOwner() {
        Map<String, String> settings = settings();
        settings.put("KITH_DB_OWNER_USER", database().owner().orElseThrow().user());
        settings.put("KITH_DB_OWNER_PASSWORD", database().owner().orElseThrow().password());
        return settings;
    }

    /** Says something to it as its superuser. */
    void say(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        database().url(), "postgres", Files.readString(directory.resolve("secrets/postgres")));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
