package kith.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.caserecord.ChildRecord;
import kith.caserecord.Column;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes case records as a Kith data package. The same records give the same bytes: UTF-8, line feeds, children by number,
 * their rows by their columns, every file written even when it has no rows.
 */
public final class PackageWriter {
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    /** The earliest time a zip can hold, so that two exports of the same records are equal. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<ChildRecord> children;

    /** @param children in any order; no two of one number */
    public PackageWriter(List<ChildRecord> children) {
        this.children = children.stream()
                .sorted(Comparator.comparing(ChildRecord::number))
                .toList();
    }

    /** Writes the package's files into a directory, which is made if need be. */
    public void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(Descriptor.FILE), Descriptor.text());
        for (RowType<?> type : Descriptor.files()) {
            try (OutputStream out = Files.newOutputStream(directory.resolve(type.file() + ".csv"))) {
                writeTable(type, out);
            }
        }
    }

    /** Writes the package as one zip; the stream stays open. */
    public void writeZip(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, Descriptor.FILE);
        zip.write(Descriptor.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (RowType<?> type : Descriptor.files()) {
            begin(zip, type.file() + ".csv");
            writeTable(type, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void writeTable(RowType<?> type, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSV);
        csv.printRecord(Descriptor.columns(type));
        for (ChildRecord child : children) {
            if (type == RowTypes.CHILD) {
                csv.printRecord((Object[]) cells(type, child.child()));
            } else {
                for (Record row : type.sortedRows(RowTypes.rows(child, type))) {
                    String[] cells = cells(type, row);
                    String[] line = new String[cells.length + 1];
                    line[0] = child.number();
                    System.arraycopy(cells, 0, line, 1, cells.length);
                    csv.printRecord((Object[]) line);
                }
            }
        }
        csv.flush();
    }

    private static String[] cells(RowType<?> type, Record row) {
        Object[] values = type.values(row);
        List<Column> columns = type.columns();
        String[] cells = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            cells[i] = columns.get(i).write(values[i]);
        }
        return cells;
    }
}
