package kith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.walk.RunningKith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kith starts, keeps its data safe, and ends without leaving anything behind. */
class StartingIT {

    @Test
    void afterKillNineTheNextStartWorksAndCtrlCEndsBothCleanly(@TempDir Path data) throws Exception {
        Map<String, String> settings = Map.of("KITH_DATA", data.toString(), "KITH_DEMO", "no");
        RunningKith first = RunningKith.start(settings).ready();
        long leftOver = postmaster(data);
        first.process().destroyForcibly();
        first.ended();
        assertTrue(ProcessHandle.of(leftOver).orElseThrow().isAlive(), "its PostgreSQL runs on");

        RunningKith second = RunningKith.start(settings).ready();
        long postgres = postmaster(data);
        everyRoleNeedsItsPassword(data);
        everyCommitIsWrittenToDisk(data);
        onlyKithAnswers(second.servedAt());

        ctrlCEndsCleanly(second, data);
        assertFalse(ProcessHandle.of(postgres).map(StartingIT::runs).orElse(false), "PostgreSQL has ended too");
    }

    /** While PostgreSQL is made, while the schema is laid out and the server boots, while the application is deployed. */
    @Test
    void ctrlCEndsBothCleanlyAtAnyMomentOfTheFirstStart(@TempDir Path data) throws Exception {
        Map<String, String> settings = Map.of("KITH_DATA", data.toString(), "KITH_DEMO", "no");
        for (String moment : List.of("Preparing the database", "Bringing the schema", "Starting the server")) {
            ctrlCEndsCleanly(RunningKith.start(settings).saying(moment), data);
        }
        RunningKith.start(settings).ready().close();
    }

    private static void ctrlCEndsCleanly(RunningKith kith, Path data) throws Exception {
        new ProcessBuilder("kill", "-INT", String.valueOf(kith.process().pid()))
                .start()
                .waitFor();
        assertEquals(Exit.DONE.code(), kith.ended(), kith.text());
        assertTrue(kith.text().endsWith("Kith has stopped."), kith.text());
        assertFalse(Files.exists(data.resolve("database/postmaster.pid")), "PostgreSQL has ended too");
    }

    /** A process that has ended but was not yet collected by the machine's first process still has a handle. */
    private static boolean runs(ProcessHandle process) {
        return process.info().command().isPresent();
    }

    @Test
    void aDatabaseOfTheCouncilsOwnIsUsedAndGetsNoDemonstration(@TempDir Path own, @TempDir Path data) throws Exception {
        try (OwnPostgres postgres = OwnPostgres.in(own)) {
            Map<String, String> settings = new HashMap<>(postgres.settingsWithOwner());
            settings.put("KITH_DATA", data.toString());
            try (RunningKith kith = RunningKith.start(settings).ready()) {
                assertFalse(Files.exists(data.resolve("database")), "no database of its own");
                assertFalse(kith.text().contains("Demonstration"), kith.text());
            }
            try (Connection owner =
                    postgres.database().connect(postgres.database().owner().orElseThrow())) {
                assertEquals("0", value(owner, "select count(*) from council"));
            }
            settings.remove("KITH_DB_OWNER_USER");
            settings.remove("KITH_DB_OWNER_PASSWORD");
            RunningKith.start(settings).ready().close();
        }
    }

    private static long postmaster(Path data) throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("database/postmaster.pid")).get(0));
    }

    private static String url(Path data) throws IOException {
        List<String> pidFile = Files.readAllLines(data.resolve("database/postmaster.pid"));
        assertEquals("127.0.0.1", pidFile.get(5));
        return "jdbc:postgresql://127.0.0.1:" + pidFile.get(3) + "/kith";
    }

    private static void everyRoleNeedsItsPassword(Path data) throws IOException {
        for (String role : List.of("postgres", "kith_owner", "kith_app")) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> DriverManager.getConnection(url(data), role, "wrong"));
            assertEquals("28P01", refused.getSQLState(), role);
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            data.resolve("secrets").resolve(role))));
        }
    }

    private static void everyCommitIsWrittenToDisk(Path data) throws IOException, SQLException {
        String password = Files.readString(data.resolve("secrets/kith_app"));
        try (Connection connection = DriverManager.getConnection(url(data), "kith_app", password)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertEquals("on", value(connection, "show " + setting), setting);
            }
            assertEquals("127.0.0.1", value(connection, "show listen_addresses"));
            assertEquals(
                    "f",
                    value(connection, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"));
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void onlyKithAnswers(String address) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (String path : List.of("/metrics", "/openapi", "/asadmin", "/management/domain", "/metrics/base")) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
            assertTrue(answer.statusCode() >= 300, path + " answers " + answer.statusCode());
        }
    }
}
