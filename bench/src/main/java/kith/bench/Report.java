package kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of a run as a table, and the record of the last run of each measurement in docs/measurements.md. */
final class Report {
    private static final Path RECORD = Path.of(System.getProperty("kith.bench.home", "."), "docs", "measurements.md");
    private static final String HEADING = "## ";

    private final TreeMap<String, List<Figure>> figures = new TreeMap<>();
    private final Map<String, String> conditions = new HashMap<>();

    /** @param load how many programs wanted a processor during the minute before */
    void add(String measurement, double load, List<Figure> measured) {
        figures.put(measurement, measured);
        conditions.put(measurement, LocalDate.now() + ", " + machine() + String.format(", load before %.1f", load));
    }

    boolean passes() {
        return figures.values().stream().flatMap(List::stream).allMatch(Figure::passes);
    }

    String table() {
        return figures.values().stream().map(Report::table).collect(Collectors.joining("\n"));
    }

    /** Replaces the sections of what was measured and keeps the others. */
    void record() throws IOException {
        var sections = new TreeMap<String, String>();
        if (Files.exists(RECORD)) {
            for (String section : Files.readString(RECORD).split("(?m)^(?=" + HEADING + ")")) {
                if (section.startsWith(HEADING)) {
                    sections.put(
                            section.lines().findFirst().orElse("").substring(HEADING.length()), section.strip() + "\n");
                }
            }
        }
        figures.forEach((name, measured) ->
                sections.put(name, HEADING + name + "\n\n" + conditions.get(name) + "\n\n" + table(measured)));
        Files.writeString(
                RECORD,
                "# Measurements\n\nThe last recorded run of each measurement: `./kith bench --record [NAME...]`. "
                        + "Every figure stands beside its peer, measured in the same run.\n\n"
                        + String.join("\n", sections.values()));
    }

    private static String table(List<Figure> measured) {
        var lines = new ArrayList<String>();
        lines.add("| figure | value | peer | limit | |");
        lines.add("|---|---|---|---|---|");
        for (Figure figure : measured) {
            lines.add("| " + figure.what() + " | " + figure.value() + " | " + figure.peer() + " | " + figure.limit()
                    + " | " + (figure.passes() ? "pass" : "**over**") + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String machine() {
        return processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, Java "
                + System.getProperty("java.version");
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }
}
