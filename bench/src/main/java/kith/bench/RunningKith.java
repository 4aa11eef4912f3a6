package kith.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Kith as {@code ./kith run} starts it, in a process and a fresh directory of its own. */
final class RunningKith implements AutoCloseable {
    static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path INSTALLATION = HOME.resolve("launcher/target");

    private final Path data;
    private final Process process;
    private final String address;

    private RunningKith(Path data, Process process, int port) {
        this.data = data;
        this.process = process;
        this.address = "http://localhost:" + port;
    }

    /** Starts a node; a {@link Visitor} waits for its first page. */
    static RunningKith start(boolean demonstration) throws IOException {
        return start(demonstration, INSTALLATION);
    }

    /** @param installation where the war, core and the plugins lie */
    static RunningKith start(boolean demonstration, Path installation) throws IOException {
        return start(demonstration, installation, Files.createTempDirectory("kith-bench"));
    }

    /** Kills the server as a lost machine would, and starts another on what it left. */
    RunningKith killedAndStartedAgain() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        return start(false, INSTALLATION, data);
    }

    private static RunningKith start(boolean demonstration, Path installation, Path data) throws IOException {
        int port = freePort();
        var command = new ArrayList<>(List.of(java(), "-Dkith.home=" + installation));
        command.addAll(options());
        command.addAll(List.of("-jar", INSTALLATION.resolve("launcher.jar").toString(), "run"));
        var builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "KITH_DATA", data.toString(),
                        "KITH_PORT", String.valueOf(port),
                        "KITH_DEMO", demonstration ? "yes" : "no"));
        builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("console.txt").toFile());
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new RunningKith(data, process, port);
    }

    /** What the script kith gives the Java run time. */
    private static List<String> options() {
        return Stream.of(System.getenv().getOrDefault("KITH_JAVA_OPTIONS", "").split(" "))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return address;
    }

    Process process() {
        return process;
    }

    /** A connection as the role that owns the schema. */
    Connection owner() throws IOException, SQLException {
        return connection("kith_owner");
    }

    /** A connection that no row policy binds. */
    Connection administrator() throws IOException, SQLException {
        return connection("postgres");
    }

    private Connection connection(String role) throws IOException, SQLException {
        var password = Files.readString(data.resolve("secrets").resolve(role)).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + postmaster(3) + "/kith", role, password);
    }

    /**
     * Waits until every import is done.
     *
     * @throws IllegalStateException if one was refused or failed, or if they take longer than ten minutes
     */
    void awaitImports() throws IOException, SQLException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        try (var administrator = administrator();
                var open = administrator.prepareStatement(
                        "select count(*) filter (where state in ('WAITING', 'RUNNING')), "
                                + "count(*) filter (where state in ('REFUSED', 'FAILED')), count(*) from import_run")) {
            while (true) {
                try (var row = open.executeQuery()) {
                    row.next();
                    if (row.getInt(2) > 0 || System.nanoTime() > until) {
                        throw new IllegalStateException("An import was refused or failed, or does not end.");
                    }
                    if (row.getInt(1) == 0 && row.getInt(3) > 0) {
                        return;
                    }
                }
                Thread.sleep(100);
            }
        }
    }

    /** The processor's time of the server and its database so far, in seconds: what else runs on the machine does not count. */
    double processorSeconds() throws IOException {
        var database = ProcessHandle.of(Long.parseLong(postmaster(0))).orElseThrow();
        return Stream.concat(Stream.of(process.toHandle(), database), database.descendants())
                        .mapToLong(one -> one.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis())
                        .sum()
                / 1000.0;
    }

    /** What PostgreSQL notes of itself while it runs; it runs apart from the server that started it. */
    private String postmaster(int line) throws IOException {
        return Files.readAllLines(data.resolve("database/postmaster.pid"))
                .get(line)
                .strip();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            var database = ProcessHandle.of(Long.parseLong(postmaster(0)));
            process.destroyForcibly().waitFor();
            database.ifPresent(ProcessHandle::destroy);
        }
        delete(data);
    }

    static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
