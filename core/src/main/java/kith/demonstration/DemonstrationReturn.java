package kith.demonstration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.caserecord.ChildRecord;
import org.apache.commons.csv.CSVFormat;

/** A demonstration caseload as the yearly return (SSDA903) would carry it: to try the import and {@code ./kith due} with. */
public final class DemonstrationReturn {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private final int year;
    private final LocalDate first;
    private final LocalDate last;
    private final List<ChildRecord> children = new ArrayList<>();
    private final List<List<ReturnEpisodes.Episode>> episodes = new ArrayList<>();

    private DemonstrationReturn(List<ChildRecord> caseload, int year) {
        this.year = year;
        first = LocalDate.of(year - 1, 4, 1);
        last = LocalDate.of(year, 3, 31);
        for (var child : caseload) {
            var within = ReturnEpisodes.of(child).stream()
                    .filter(episode -> episode.within(first, last))
                    .toList();
            if (!within.isEmpty()) {
                children.add(child);
                episodes.add(within);
            }
        }
    }

    /**
     * Writes the return of one collection year.
     *
     * @param caseload the children; those not looked after in the year are left out
     * @param year the year in which the collection year ends on 31 March, such as 2026 for 2025/26
     * @param directory where the files go; made if need be
     */
    public static void write(List<ChildRecord> caseload, int year, Path directory) throws IOException {
        Files.createDirectories(directory);
        var files = new DemonstrationReturn(caseload, year);
        files.header(directory.resolve("Header.csv"));
        files.episodes(directory.resolve("Episodes.csv"));
        files.reviews(directory.resolve("Reviews.csv"));
        files.asylum(directory.resolve("UASC.csv"));
        files.outcomes(directory.resolve("OC2.csv"));
        files.missing(directory.resolve("Missing.csv"));
        if (year >= 2024) {
            files.workers(directory.resolve("SWEpisodes.csv"));
        }
    }

    private void header(Path file) throws IOException {
        try (var csv = open(file, "CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB")) {
            for (var child : children) {
                var who = child.child();
                csv.row(
                        who.number(),
                        sex(who),
                        day(who.bornOn()),
                        who.ethnicity(),
                        "UN1",
                        "F".equals(who.sex()) ? 0 : "",
                        "");
            }
        }
    }

    private void episodes(Path file) throws IOException {
        try (var csv = open(
                file,
                "CHILD",
                "DECOM",
                "RNE",
                "LS",
                "CIN",
                "PLACE",
                "PLACE_PROVIDER",
                "DEC",
                "REC",
                "REASON_PLACE_CHANGE",
                "HOME_POST",
                "PL_POST",
                "URN")) {
            for (var all : episodes) {
                for (var episode : all) {
                    csv.row(episode.cells(last));
                }
            }
        }
    }

    private void reviews(Path file) throws IOException {
        try (var csv = open(file, "CHILD", "DOB", "REVIEW", "REVIEW_CODE")) {
            for (var child : children) {
                boolean shortBreaks = child.legalStatuses().get(0).code().equals("V4");
                for (var review : child.reviews()) {
                    if (!shortBreaks && inYear(review.heldOn())) {
                        csv.row(child.number(), born(child), day(review.heldOn()), review.participation());
                    }
                }
            }
        }
    }

    private void asylum(Path file) throws IOException {
        try (var csv = open(file, "CHILD", "SEX", "DOB", "DUC")) {
            for (var child : children) {
                if (child.child().uasc()) {
                    csv.row(child.number(), sex(child.child()), born(child), "");
                }
            }
        }
    }

    private void outcomes(Path file) throws IOException {
        try (var csv = open(
                file,
                "CHILD",
                "DOB",
                "SDQ_SCORE",
                "SDQ_REASON",
                "CONVICTED",
                "HEALTH_CHECK",
                "IMMUNISATIONS",
                "TEETH_CHECK",
                "HEALTH_ASSESSMENT",
                "SUBSTANCE_MISUSE",
                "INTERVENTION_RECEIVED",
                "INTERVENTION_OFFERED")) {
            for (var child : children) {
                for (var year : child.outcomes()) {
                    if (year.yearEnding() == this.year) {
                        csv.row(
                                child.number(),
                                born(child),
                                year.sdqScore(),
                                year.sdqReason(),
                                bit(year.convicted()),
                                bit(year.healthCheck()),
                                bit(year.immunisations()),
                                bit(year.teethCheck()),
                                bit(year.healthAssessment()),
                                bit(year.substanceMisuse()),
                                bit(year.interventionReceived()),
                                bit(year.interventionOffered()));
                    }
                }
            }
        }
    }

    private void missing(Path file) throws IOException {
        try (var csv = open(file, "CHILD", "DOB", "MISSING", "MIS_START", "MIS_END")) {
            for (var child : children) {
                for (var away : child.missing()) {
                    if (inYear(away.fromOn())) {
                        csv.row(child.number(), born(child), away.type(), day(away.fromOn()), day(until(away.toOn())));
                    }
                }
            }
        }
    }

    private void workers(Path file) throws IOException {
        try (var csv = open(file, "CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON")) {
            for (var child : children) {
                for (var worker : child.allocations()) {
                    if (worker.role().equals("SOCIAL_WORKER")
                            && !worker.fromOn().isAfter(last)) {
                        var to = until(worker.toOn());
                        csv.row(
                                child.number(),
                                born(child),
                                number(worker),
                                day(worker.fromOn()),
                                day(to),
                                to == null ? "" : worker.changeReason());
                    }
                }
            }
        }
    }

    private static String number(ChildRecord.Allocation worker) {
        return worker.workerRef().startsWith("SW")
                ? worker.workerRef()
                : "SW" + (10_000 + Math.floorMod(worker.workerRef().hashCode(), 90_000));
    }

    private String sex(ChildRecord.Child child) {
        return year >= 2025 ? child.sex() : child.sex().equals("M") ? "1" : "2";
    }

    private boolean inYear(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** What lies after the year is not known to its return. */
    private LocalDate until(LocalDate day) {
        return day == null || day.isAfter(last) ? null : day;
    }

    private static String born(ChildRecord child) {
        return day(child.child().bornOn());
    }

    private static String bit(Boolean answer) {
        return answer == null ? "" : answer ? "1" : "0";
    }

    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static Rows open(Path file, String... columns) throws IOException {
        var rows = new Rows(CSV.print(Files.newBufferedWriter(file, StandardCharsets.UTF_8)));
        rows.row((Object[]) columns);
        return rows;
    }

    private record Rows(org.apache.commons.csv.CSVPrinter csv) implements AutoCloseable {
        void row(Object... cells) throws IOException {
            csv.printRecord(cells);
        }

        @Override
        public void close() throws IOException {
            csv.close(true);
        }
    }
}
