package kith.exchange;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.incoming.IncomingFiles;
import kith.incoming.Refusal;
import kith.record.Trail;

/** Bringing files in, and seeing how it goes. The work itself is done by whichever node takes it ({@link TakingOver}). */
@Step
public class Importing {
    private static final int LATEST = 50;

    @Inject
    JpaImports imports;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Hands in a zip with an SSDA903 return or a Kith data package. It is read within seconds, by any node.
     *
     * @param fileName what the data officer calls it
     * @param content the zip
     * @throws IllegalArgumentException if it is larger than {@link IncomingFiles#MOST_BYTES}
     */
    @Allowed(Permission.IMPORT)
    public ImportId handIn(String fileName, byte[] content) {
        if (content.length > IncomingFiles.MOST_BYTES) {
            throw new IllegalArgumentException("An import is at most " + IncomingFiles.MOST_BYTES + " bytes.");
        }
        ImportId id = imports.add(fileName, content, officer.get(), today.now());
        trail.detail(fileName);
        return id;
    }

    /** The latest imports, the newest first. */
    @Allowed(Permission.IMPORT)
    public List<ImportSummary> latest() {
        return imports.latest(LATEST);
    }

    /** How one import stands. */
    @Allowed(Permission.IMPORT)
    public ImportSummary summary(ImportId id) {
        return imports.find(id).orElseThrow(() -> new NotFound("import", id.value()));
    }

    /**
     * Everything there is to say of one import.
     *
     * @param page of the refused rows, from 1
     * @param size refused rows on a page
     */
    @Allowed(Permission.IMPORT)
    public ImportReport report(ImportId id, int page, int size) {
        return new ImportReport(summary(id), imports.files(id), refusals(id, page, size));
    }

    /** What was read of each file. */
    @Allowed(Permission.IMPORT)
    public List<ImportedFile> files(ImportId id) {
        summary(id);
        return imports.files(id);
    }

    /**
     * Some of the refused rows.
     *
     * @param page from 1
     * @param size rows on a page
     */
    @Allowed(Permission.IMPORT)
    public RefusalPage refusals(ImportId id, int page, int size) {
        summary(id);
        int shown = Math.max(1, page);
        return new RefusalPage(imports.refusals(id, (shown - 1) * size, size), imports.refusalCount(id), shown, size);
    }

    /**
     * The refused rows of one file as CSV for a spreadsheet: the file's own columns, then the line, the column at fault and
     * the reason.
     */
    @Allowed(Permission.IMPORT)
    public String refusedRows(ImportId id, String file) {
        List<String> columns = imports.columns(id, file);
        if (columns.isEmpty()) {
            throw new NotFound("file of an import", id.value());
        }
        StringBuilder csv = new StringBuilder();
        csv.append(SpreadsheetCsv.line(with(columns, "refused_line", "refused_column", "refused_reason")));
        for (Refusal refusal : imports.refusals(id, file)) {
            List<String> cells = new ArrayList<>(refusal.cells());
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            csv.append(SpreadsheetCsv.line(with(
                    cells.subList(0, columns.size()),
                    Integer.toString(refusal.line()),
                    refusal.column(),
                    refusal.reason())));
        }
        trail.detail(file);
        return csv.toString();
    }

    private static List<String> with(List<String> cells, String... more) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(List.of(more));
        return all;
    }
}
