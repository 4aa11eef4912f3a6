package kith.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kith as its own process, started with the real launcher from {@code target}, as {@code ./kith run} does. */
public final class RunningKith implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Kith is ready: (http://\\S+?)/?\\s*");
    private static final Pattern LOADED = Pattern.compile("The demonstration caseloads are in\\.");
    private static final int MINUTES = 8;

    /** An ordinary Wednesday in term: what children of the demonstration wait for depends on the day, and a walk needs it each time. */
    private static final LocalDate DAY = LocalDate.parse("2026-11-18");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static RunningKith shared;

    private final Process process;
    private final Path output;
    private final List<String> lines = new ArrayList<>();
    private String address;

    private RunningKith(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * The Kith of all walks of this test run; started by the first that asks, stopped when the tests end. With {@code
     * -Dkith.walk.address=http://…} a Kith that runs already is walked instead, which saves its start while a page is being written.
     */
    static synchronized String address() {
        String running = System.getProperty("kith.walk.address");
        if (running != null) {
            return running;
        }
        if (shared == null) {
            Path data = temporaryDirectory();
            Map<String, String> settings = Map.of("KITH_DATA", data.toString(), "KITH_TODAY", today().toString());
            shared = start(settings).ready().loaded();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                shared.close();
                remove(data);
            }));
        }
        return shared.address;
    }

    /**
     * The day it is for the Kith of all walks: {@code kith.walk.today}, an ISO date, where that property is set; of a Kith that runs
     * already the real one.
     */
    static LocalDate today() {
        String day = System.getProperty("kith.walk.today");
        if (day != null) {
            return LocalDate.parse(day);
        }
        return System.getProperty("kith.walk.address") == null ? DAY : LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** Starts Kith with these settings and none of this process's own; any free port unless KITH_PORT is given. */
    public static RunningKith start(Map<String, String> settings, String... arguments) {
        try {
            Path output = Files.createTempFile("kith-output", ".txt");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-jar",
                    TARGET.resolve("launcher.jar").toString()));
            command.addAll(arguments.length == 0 ? List.of("run") : List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(key -> key.startsWith("KITH_"));
            builder.environment().put("KITH_PORT", "0");
            builder.environment().putAll(settings);
            return new RunningKith(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until pages are served. */
    public RunningKith ready() {
        address = waitFor(ADDRESS).group(1);
        return this;
    }

    /** Waits until the demonstration's caseloads are in. */
    RunningKith loaded() {
        waitFor(LOADED);
        return this;
    }

    /** Waits until it has said a line that begins so. */
    public RunningKith saying(String beginning) {
        waitFor(Pattern.compile(Pattern.quote(beginning) + ".*"));
        return this;
    }

    private Matcher waitFor(Pattern line) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (System.nanoTime() < end) {
            Optional<Matcher> found =
                    said().stream().map(line::matcher).filter(Matcher::matches).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("Kith ended with code " + process.exitValue() + ":\n" + text());
            }
            pause();
        }
        throw new IllegalStateException("Kith did not say " + line + ":\n" + text());
    }

    /** Where this Kith serves its pages, without a slash at the end. */
    public String servedAt() {
        return address;
    }

    /** Waits until the process has ended and gives its exit code. */
    public int ended() {
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("Kith did not end:\n" + text());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything it has said on the terminal. */
    public String text() {
        return String.join("\n", said());
    }

    /** The lines it has said on the terminal, standard output and errors as they came. */
    public List<String> said() {
        try {
            lines.clear();
            lines.addAll(Files.readAllLines(output));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, for tests that end it roughly. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Stops it as a service manager would. */
    @Override
    public void close() {
        process.destroy();
        ended();
        remove(output);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("kith-walk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
