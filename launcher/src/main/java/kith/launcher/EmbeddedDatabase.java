package kith.launcher;

import static kith.launcher.Messages.say;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that comes with Kith, for trying it and for a council on one machine: on the loopback address only, every
 * role with a password, every commit written to disk. PostgreSQL's own control program starts it apart from our terminal, so
 * that Ctrl-C reaches Kith alone and the database is stopped last.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "kith_owner";
    private static final String RUNTIME = "kith_app";
    private static final int SECONDS = 60;
    private static final int PORT_LINE = 3; // of postmaster.pid

    private final Installation installation;
    private final DataDirectory data;
    private final Path cluster;
    private final Path logs;
    private final Secrets secrets;
    private Path programs;
    private int port;
    private boolean closed;

    private EmbeddedDatabase(Installation installation, DataDirectory data) {
        this.installation = installation;
        this.data = data;
        cluster = data.path().resolve("database");
        secrets = new Secrets(data.path().resolve("secrets"));
        logs = data.logs();
    }

    /** Whether this data directory already holds a database. */
    static boolean existsIn(DataDirectory data) {
        return Files.exists(data.path().resolve("database").resolve("PG_VERSION"));
    }

    /** The one of this data directory, not yet started; it can be closed at any moment. */
    static EmbeddedDatabase of(Installation installation, DataDirectory data) {
        return new EmbeddedDatabase(installation, data);
    }

    /**
     * Makes the database at the first start, and starts it.
     *
     * @throws Refusal when PostgreSQL does not start, or was closed meanwhile
     */
    EmbeddedDatabase started() {
        try {
            programs = PostgresFiles.of(installation, data).resolve("bin");
            if (!existsIn(data)) {
                make();
            }
            checkVersion();
            stopLeftOver();
            start();
            prepareRoles();
            return this;
        } catch (IOException | SQLException e) {
            throw new Refusal(
                    Exit.EMBEDDED_DATABASE,
                    say("embedded.failed", e.getMessage(), data.path().resolve("logs")),
                    e);
        }
    }

    /**
     * How to reach the one that a running Kith has in this data directory.
     *
     * @throws Refusal when there is none
     */
    static Database runningIn(Path data) {
        try {
            String port = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                    .get(PORT_LINE);
            Secrets secrets = new Secrets(data.resolve("secrets"));
            return new Database(
                    url(port, "kith"),
                    new Database.Login(RUNTIME, secrets.of(RUNTIME)),
                    Optional.of(new Database.Login(OWNER, secrets.of(OWNER))));
        } catch (IOException e) {
            throw new Refusal(Exit.EMBEDDED_DATABASE, say("embedded.not-running", data), e);
        }
    }

    /** How to reach it, with the passwords. */
    Database database() {
        return new Database(
                url("kith"),
                new Database.Login(RUNTIME, secrets.of(RUNTIME)),
                Optional.of(new Database.Login(OWNER, secrets.of(OWNER))));
    }

    /** Stops it once what is under way is done; every connection still open is closed by it. Nothing starts it any more. */
    @Override
    public synchronized void close() throws IOException {
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            stop();
        }
        closed = true;
    }

    private void stop() throws IOException {
        control("stop", "-m", "fast", "-w", "-t", String.valueOf(SECONDS));
    }

    private String url(String name) {
        return url(String.valueOf(port), name);
    }

    private static String url(String port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** Whole or not at all: it gets its name when nothing is missing any more. */
    private void make() throws IOException {
        Path half = cluster.resolveSibling("database.half");
        PostgresFiles.remove(half);
        secrets.madeFor(SUPERUSER);
        // English rules of sorting that come with these programs, so that no locale of the machine is needed.
        run(command(
                "initdb",
                "-D",
                half.toString(),
                "-U",
                SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + secrets.file(SUPERUSER),
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=en-GB",
                "--data-checksums",
                "--no-instructions"));
        Files.writeString(half.resolve("postgresql.conf"), "\ninclude 'kith.conf'\n", StandardOpenOption.APPEND);
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkVersion() throws IOException {
        String made = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!made.equals(PostgresFiles.major())) {
            throw new Refusal(
                    Exit.EMBEDDED_DATABASE, say("embedded.version", cluster.getParent(), made, PostgresFiles.major()));
        }
    }

    /** After a kill -9 of Kith its PostgreSQL runs on, or left a pid file that now names some other program. */
    private void stopLeftOver() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        if (ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).isPresent()) {
            stop();
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(path -> new File(path).getName().startsWith("postgres"))
                        .orElse(false);
    }

    private void start() throws IOException {
        port = Port.free(0);
        Files.writeString(cluster.resolve("kith.conf"), settings());
        control(
                "start",
                "-w",
                "-t",
                String.valueOf(SECONDS),
                "-l",
                logs.resolve("postgresql-start.log").toString());
    }

    /** Durable, on loopback only, and without a child's data in the log: no statements, no parameters, no row details. */
    private String settings() {
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 100
                password_encryption = 'scram-sha-256'
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                timezone = 'Europe/London'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_error_verbosity = terse
                log_min_error_statement = panic
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                """
                .formatted(port, logs.toString().replace("'", "''"));
    }

    private void prepareRoles() throws IOException, SQLException {
        Database server = new Database(url("postgres"), new Database.Login(SUPERUSER, secrets.of(SUPERUSER)), null);
        try (Connection connection = server.connect(server.runtime());
                Statement statement = connection.createStatement()) {
            for (String role : List.of(OWNER, RUNTIME)) {
                String verb = exists(statement, "pg_roles where rolname", role) ? "alter" : "create";
                statement.execute("%s role %s login nosuperuser nobypassrls nocreaterole nocreatedb password '%s'"
                        .formatted(verb, role, secrets.madeFor(role)));
            }
            if (!exists(statement, "pg_database where datname", "kith")) {
                statement.execute("create database kith owner " + OWNER);
                statement.execute("revoke all on database kith from public");
                statement.execute("grant connect on database kith to " + RUNTIME);
            }
        }
    }

    private static boolean exists(Statement statement, String where, String name) throws SQLException {
        try (var found = statement.executeQuery("select 1 from " + where + " = '" + name + "'")) {
            return found.next();
        }
    }

    private void control(String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of("-D", cluster.toString()));
        words.addAll(List.of(arguments));
        run(command("pg_ctl", words.toArray(String[]::new)));
    }

    /** PostgreSQL refuses to run as root, for good reasons; a user namespace gives it a user of its own. */
    private List<String> command(String program, String... arguments) {
        List<String> words = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name")) && new File("/usr/bin/unshare").canExecute()) {
            words.addAll(List.of("/usr/bin/unshare", "-U"));
        }
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(arguments));
        return words;
    }

    private synchronized void run(List<String> command) throws IOException {
        if (closed) {
            throw new IOException(say("embedded.closed"));
        }
        Path output = logs.resolve("postgresql-commands.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(output.toFile()))
                .start();
        try {
            if (!process.waitFor(2L * SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(lastLine(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroy();
        }
    }

    private static String lastLine(Path output) throws IOException {
        List<String> lines =
                Files.readAllLines(output).stream().filter(l -> !l.isBlank()).toList();
        String last = lines.isEmpty() ? "?" : lines.get(lines.size() - 1).strip();
        boolean refused = lines.stream().anyMatch(l -> l.contains("unshare failed") || l.contains("run as root"));
        if (refused) {
            throw new Refusal(Exit.EMBEDDED_DATABASE, say("embedded.no-namespaces"));
        }
        return last;
    }
}
