package kith.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.demonstration.DemonstrationReturn;
import kith.officer.Accounts;
import kith.plugin.Nation;
import org.postgresql.PGConnection;

/** Three years of returns of 1,500 children through the queue, against copying the same cells into the same database as text. */
final class ImportMeasurement implements Measurement {
    private static final int CHILDREN = 1_500;
    private static final List<Integer> YEARS = List.of(2024, 2025, 2026);
    private static final String COUNCIL = "bench";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> run() throws Exception {
        var caseload = Caseloads.of(CHILDREN, 77, LocalDate.of(2026, 11, 21), LocalDate.of(2023, 4, 1));
        var returns = Files.createTempDirectory("kith-returns");
        for (int year : YEARS) {
            DemonstrationReturn.write(caseload, year, returns.resolve(String.valueOf(year)));
        }
        try (var kith = RunningKith.start(false)) {
            new Visitor(kith.address()).awaitPage(kith.process());
            double copied = copy(kith, returns);
            queue(kith, returns);
            long began = System.nanoTime();
            double worked = kith.processorSeconds();
            kith.awaitImports();
            double took = (System.nanoTime() - began) / 1e9;
            worked = kith.processorSeconds() - worked;
            return List.of(new Figure(
                    String.format("%,d children, three returns, all their duties with reasons", CHILDREN),
                    Figure.seconds(took) + " (" + Figure.seconds(worked) + " of a processor)",
                    "the same cells copied as text: " + Figure.seconds(copied),
                    "under 30 s",
                    took < 30));
        } finally {
            RunningKith.delete(returns);
        }
    }

    /** Kith with a council {@code bench} of so many children, taken in from their three returns. */
    static RunningKith caseload(int children, LocalDate today) throws Exception {
        var returns = Files.createTempDirectory("kith-returns");
        var caseload = Caseloads.of(children, 77, today, LocalDate.of(2023, 4, 1));
        for (int year : YEARS) {
            DemonstrationReturn.write(caseload, year, returns.resolve(String.valueOf(year)));
        }
        var kith = RunningKith.start(false);
        new Visitor(kith.address()).awaitPage(kith.process());
        queue(kith, returns);
        kith.awaitImports();
        RunningKith.delete(returns);
        return kith;
    }

    private static void queue(RunningKith kith, Path returns) throws IOException, SQLException {
        try (var owner = kith.owner()) {
            owner.setAutoCommit(false);
            Accounts.open(owner, COUNCIL, "Council of the measurement", Nation.ENGLAND)
                    .team("Team");
            for (int year : YEARS) {
                try (var insert = owner.prepareStatement("insert into import_run (council, id, file_name, content, "
                        + "requested_by_name, requested_at, state) values (?, nextval('row_id'), ?, ?, 'Bench', "
                        + "clock_timestamp(), 'WAITING')")) {
                    insert.setString(1, COUNCIL);
                    insert.setString(2, year + ".zip");
                    insert.setBytes(3, zipped(returns.resolve(String.valueOf(year))));
                    insert.executeUpdate();
                }
            }
            owner.commit();
        }
    }

    private static byte[] zipped(Path directory) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static double copy(RunningKith kith, Path returns) throws IOException, SQLException {
        var files = new ArrayList<Path>();
        try (var all = Files.walk(returns)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        try (Connection connection = kith.administrator()) {
            long began = System.nanoTime();
            for (int file = 0; file < files.size(); file++) {
                var text = Files.readString(files.get(file));
                var columns = Arrays.stream(
                                text.lines().findFirst().orElseThrow().split(","))
                        .map(column -> column + " text")
                        .collect(Collectors.joining(", "));
                try (var create = connection.createStatement()) {
                    create.execute("create table copied_" + file + " (" + columns + ")");
                }
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy copied_" + file + " from stdin csv header", new StringReader(text));
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }
}
