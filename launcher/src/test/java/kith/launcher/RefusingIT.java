package kith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.walk.RunningKith;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be wrong before the server starts: one plain sentence, and its own exit code. */
class RefusingIT {
    @TempDir
    static Path postgresDirectory;

    private static OwnPostgres postgres;

    @TempDir
    Path data;

    @BeforeAll
    static void startPostgres() {
        postgres = OwnPostgres.in(postgresDirectory);
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Test
    void aMalformedSetting() {
        refuses(Exit.CONFIGURATION, "KITH_PORT is \"x\"", Map.of("KITH_PORT", "x"));
    }

    @Test
    void aDataDirectoryThatIsAFile() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        refuses(Exit.DATA_DIRECTORY, "The data directory " + file + " is a file", Map.of("KITH_DATA", file.toString()));
    }

    @Test
    void aDataDirectoryThatCannotBeMade() throws IOException {
        Path below = Files.createFile(data.resolve("file")).resolve("data");
        refuses(
                Exit.DATA_DIRECTORY,
                "The data directory " + below + " cannot be made",
                Map.of("KITH_DATA", below.toString()));
    }

    @Test
    void aDataDirectoryThatCannotBeReadOrWritten() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read and write everything");
        Path closed = Files.createDirectory(data.resolve("closed"));
        for (String rights : List.of("-wx------", "r-x------")) {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString(rights));
            String what = rights.startsWith("r") ? "written" : "read";
            refuses(
                    Exit.DATA_DIRECTORY,
                    "The data directory " + closed + " cannot be " + what,
                    Map.of("KITH_DATA", closed.toString()));
        }
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aDataDirectoryThatAnotherKithWorksOn() throws IOException {
        DataDirectory held = DataDirectory.take(data);
        refuses(Exit.IN_USE, "Another Kith (process " + ProcessHandle.current().pid() + ") works on", Map.of());
        held.close();
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            refuses(Exit.PORT_TAKEN, "Port " + port + " is taken by another program", Map.of("KITH_PORT", port));
        }
    }

    @Test
    void aPluginDirectoryThatIsNotThere() {
        refuses(
                Exit.PLUGINS,
                "The plugin directory /no/such/directory is not a directory",
                Map.of("KITH_PLUGINS", "/no/such/directory"));
    }

    @Test
    void aPluginThatIsNoJar() throws IOException {
        Path plugins = Files.createDirectory(data.resolve("plugins"));
        Files.writeString(plugins.resolve("oakshire.jar"), "not a jar");
        RunningKith kith = start(Map.of("KITH_PLUGINS", plugins.toString()));
        assertEquals(Exit.PLUGINS.code(), kith.ended(), kith.text());
        assertTrue(kith.text().contains("oakshire.jar"), kith.text());
    }

    @Test
    void everythingThatIsWrongWithPluginsIsSaidInOneMessage() throws IOException {
        Path plugins = Files.createDirectory(data.resolve("plugins"));
        PluginJar.in(plugins, "a-first.jar", "First", "");
        PluginJar.in(plugins, "b-second.jar", "Second", "");
        PluginJar.in(plugins, "c-newer.jar", "Newer", "public int contract() { return 2; }");
        PluginJar.in(
                plugins,
                "d-throwing.jar",
                "Throwing",
                "public Set<Language> languages() { throw new IllegalStateException(); }");
        PluginJar.in(
                plugins,
                "e-looser.jar",
                "Looser",
                """
                public Optional<Ruling<Limit>> limit(LimitQuestion question) {
                    return question == LimitQuestion.FIRST_REVIEW
                            ? Optional.of(new Ruling<>(Limit.workingDays(25), PAGE)) : Optional.empty();
                }
                """);
        Files.writeString(plugins.resolve("f-unreadable.jar"), "not a jar");
        RunningKith kith = start(Map.of("KITH_PLUGINS", plugins.toString()));
        assertEquals(Exit.PLUGINS.code(), kith.ended(), kith.text());
        for (String part : List.of(
                "a-first.jar and b-second.jar both claim the council 'oakshire'",
                "c-newer.jar was written for contract 2",
                "d-throwing.jar cannot answer languages()",
                "e-looser.jar answers FIRST_REVIEW with a limit looser than the law: from 1 January 2024 it allows until"
                        + " 5 February 2024, the law only until 29 January 2024",
                "f-unreadable.jar cannot be read as a jar")) {
            assertTrue(kith.text().contains(part), kith.text());
        }
        assertFalse(kith.text().contains("\tat "), kith.text());
    }

    @Test
    void aDatabaseThatCannotBeReached() {
        Map<String, String> settings = postgres.settings();
        settings.put("KITH_DB_URL", "jdbc:postgresql://127.0.0.1:1/kith");
        refuses(Exit.DATABASE_UNREACHABLE, "The database at 127.0.0.1:1/kith cannot be reached", settings);
    }

    @Test
    void aDatabaseThatIsNotThere() {
        Map<String, String> settings = postgres.settings();
        settings.put("KITH_DB_URL", settings.get("KITH_DB_URL").replaceFirst("/kith(?=\\?|$)", "/nothing"));
        refuses(Exit.DATABASE_UNREACHABLE, "There is no database at ", settings);
    }

    @Test
    void aWrongPassword() {
        Map<String, String> settings = postgres.settings();
        settings.put("KITH_DB_PASSWORD", "wrong");
        String said = refuses(Exit.DATABASE_REFUSED, "The database at ", settings);
        assertTrue(said.contains("refused the user kith_app; check KITH_DB_USER, KITH_DB_PASSWORD"), said);
    }

    @Test
    void aWrongPasswordOfTheOwner() {
        Map<String, String> settings = postgres.settingsWithOwner();
        settings.put("KITH_DB_OWNER_PASSWORD", "wrong");
        String said = refuses(Exit.DATABASE_REFUSED, "The database at ", settings);
        assertTrue(said.contains("refused the user kith_owner; check KITH_DB_OWNER_USER"), said);
    }

    @Test
    void aSchemaThatMustBeBroughtUpToDateWithoutAnOwner() {
        refuses(
                Exit.SCHEMA_PENDING,
                "The database's schema must be brought up to date (from nothing to ",
                postgres.settings());
    }

    @Test
    void aSchemaOfANewerKith() {
        Map<String, String> settings = upToDate("newer");
        run(
                settings,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, "
                        + "installed_by, execution_time, success) values (999, '999', 'later', 'SQL', 'V999__later.sql', 'x', 1, true)");
        refuses(Exit.SCHEMA_NEWER, "The database's schema is version 999, but this Kith knows only up to ", settings);
        settings.remove("KITH_DB_OWNER_USER");
        settings.remove("KITH_DB_OWNER_PASSWORD");
        refuses(Exit.SCHEMA_NEWER, "The database's schema is version 999", settings);
    }

    @Test
    void aPluginWrittenForAnotherNationThanItsCouncils() throws IOException {
        Path plugins = Files.createDirectory(data.resolve("plugins"));
        PluginJar.in(plugins, "oakshire.jar", "Oakshire", "");
        Map<String, String> settings = upToDate("nations");
        settings.put("KITH_PLUGINS", plugins.toString());
        run(settings, "insert into council (code, name, nation) values ('oakshire', 'Oakshire Council', 'wales')");
        RunningKith kith = start(settings);
        assertEquals(Exit.PLUGINS.code(), kith.ended(), kith.text());
        assertTrue(
                kith.text()
                        .contains("oakshire.jar was written for the law of england, but the council 'oakshire' is"
                                + " registered in wales"),
                kith.text());
    }

    /** The settings of a database of its own whose schema is up to date. */
    private static Map<String, String> upToDate(String name) {
        postgres.say("create database " + name + " owner kith_owner");
        Map<String, String> settings = postgres.settingsWithOwner();
        settings.put("KITH_DB_URL", settings.get("KITH_DB_URL").replaceFirst("/kith(?=\\?|$)", "/" + name));
        try (Core core = Core.of(new Installation(Path.of("target").toAbsolutePath()))) {
            new Migrations(database(settings), core).bringUpToDate(version -> {});
        }
        return settings;
    }

    private static Database database(Map<String, String> settings) {
        return ConfigurationReading.read(settings).database().orElseThrow();
    }

    private static void run(Map<String, String> settings, String sql) {
        Database database = database(settings);
        try (var connection = database.connect(database.owner().orElseThrow());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRoleThatCouldReadEveryCouncilsRecords() {
        postgres.say("create role too_much login superuser password 'p'");
        postgres.say("create role by_pass login bypassrls password 'p'");
        postgres.say("grant connect on database kith to by_pass");
        Map<String, String> owner = postgres.settingsWithOwner();
        refusesRole("too_much", "p", "is a superuser");
        refusesRole("by_pass", "p", "is allowed to bypass row-level security");
        refusesRole(
                owner.get("KITH_DB_OWNER_USER"),
                owner.get("KITH_DB_OWNER_PASSWORD"),
                "is the owner of the database or of its tables");
    }

    private void refusesRole(String user, String password, String which) {
        Map<String, String> settings = postgres.settings();
        settings.put("KITH_DB_USER", user);
        settings.put("KITH_DB_PASSWORD", password);
        refuses(Exit.DATABASE_UNFIT, "The role " + user + " (KITH_DB_USER) " + which, settings);
    }

    @Test
    void aCommandThatDoesNotExist() {
        RunningKith kith = RunningKith.start(Map.of(), "rnu");
        assertEquals(Exit.USAGE.code(), kith.ended());
        assertTrue(kith.text().contains("This is not a command of Kith: rnu"), kith.text());
    }

    private RunningKith start(Map<String, String> settings) {
        Map<String, String> all =
                new HashMap<>(Map.of("KITH_DATA", data.resolve("data").toString(), "KITH_DEMO", "no"));
        if (settings.isEmpty()) {
            all.put("KITH_DATA", data.toString());
        }
        all.putAll(settings);
        return RunningKith.start(all);
    }

    /** It ends with this code and says one line on the terminal, which starts so. */
    private String refuses(Exit exit, String sentence, Map<String, String> settings) {
        RunningKith kith = start(settings);
        assertEquals(exit.code(), kith.ended(), kith.text());
        assertTrue(kith.text().startsWith(sentence), kith.text());
        assertEquals(1, kith.said().size(), kith.text());
        assertFalse(kith.text().contains("Exception"), kith.text());
        return kith.text();
    }
}
