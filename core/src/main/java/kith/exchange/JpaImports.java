package kith.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.access.Officer;
import kith.incoming.Reading;
import kith.incoming.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The imports of the council of the step that asks: what was handed in, how far each is, and what was refused. */
@ApplicationScoped
class JpaImports {
    private static final String HERE = "council = current_setting('app.council')";
    private static final String SUMMARY = "select id, file_name, requested_by_name, requested_at, state, format, "
            + "children_total, children_done, rows_read, rows_accepted, rows_refused, children_added, children_changed, "
            + "children_unchanged, children_refused, problem, notes, finished_at from import_run where " + HERE;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    private Sql sql() {
        return new Sql(entities.unwrap(Connection.class));
    }

    ImportId add(String fileName, byte[] content, Officer officer, Instant now) {
        Long by = officer.staffId() == null ? null : officer.staffId().value();
        List<Long> id = sql().read(
                        row -> row.getLong(1),
                        "insert into import_run (council, id, file_name, content, requested_by, requested_by_name, requested_at, state) "
                                + "values (current_setting('app.council'), nextval('row_id'), ?, ?, ?::bigint, ?, ?, 'WAITING') "
                                + "returning id",
                        fileName,
                        content,
                        by,
                        officer.name(),
                        now);
        return new ImportId(id.get(0));
    }

    /** Takes the oldest import that waits, or whose node has not shown itself; two nodes never take the same. */
    Optional<TakenImport> take(Instant now, Duration lease) {
        return sql()
                .read(
                        JpaImports::taken,
                        "update import_run set state = 'RUNNING', leased_until = ?, version = version + 1 where " + HERE
                                + " and id = (select id from import_run where " + HERE
                                + " and (state = 'WAITING' or state = 'RUNNING' and leased_until < ?) "
                                + "order by requested_at, id limit 1 for update skip locked) "
                                + "returning id, version, file_name, requested_by, requested_by_name, children_done, format",
                        now.plus(lease),
                        now)
                .stream()
                .findFirst();
    }

    private static TakenImport taken(ResultSet row) throws SQLException {
        return new TakenImport(
                new ImportId(row.getLong("id")),
                row.getInt("version"),
                row.getString("file_name"),
                row.getObject("requested_by", Long.class),
                row.getString("requested_by_name"),
                row.getInt("children_done"),
                row.getString("format") != null);
    }

    byte[] content(ImportId id) {
        return sql().read(row -> row.getBytes(1), "select content from import_run where id = ? and " + HERE, id.value())
                .get(0);
    }

    void read(TakenImport taken, Reading reading, int children) {
        writeHeld(
                taken,
                "format = ?, children_total = ?, rows_read = ?, rows_accepted = ?, rows_refused = ?, children_refused = ?, notes = ?",
                reading.format(),
                children,
                reading.rowsRead(),
                reading.rowsAccepted(),
                reading.rowsRefused(),
                reading.childrenRefused(),
                String.join("\n", reading.notes()));
        List<Object[]> files = new ArrayList<>();
        for (Reading.FileCount file : reading.files()) {
            files.add(new Object[] {
                taken.id().value(),
                files.size() + 1,
                file.file(),
                String.join(",", file.columns()),
                file.read(),
                file.accepted(),
                file.refused()
            });
        }
        sql().writeAll(
                        "insert into import_file (council, import_id, ordinal, file, columns, rows_read, rows_accepted, rows_refused) "
                                + "values (current_setting('app.council'), ?, ?, ?, ?, ?, ?, ?)",
                        files);
        refuse(taken.id(), reading.refusals());
    }

    void refuse(ImportId id, List<Refusal> refusals) {
        sql().writeAll(
                        "insert into import_refusal (council, id, import_id, file, line, column_name, value, reason, row_text) "
                                + "values (current_setting('app.council'), nextval('row_id'), ?, ?, ?, ?, ?, ?, ?)",
                        refusals.stream()
                                .map(r -> new Object[] {
                                    id.value(), r.file(), r.line(), r.column(), r.value(), r.reason(), line(r.cells())
                                })
                                .toList());
    }

    private static String line(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray());
    }

    private static List<String> cells(String line) {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(line))) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.get(0).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts children that were taken over and keeps the lease. */
    void progress(TakenImport taken, int added, int changed, int unchanged, int refused, Instant leasedUntil) {
        writeHeld(
                taken,
                "children_done = children_done + ?, children_added = children_added + ?, children_changed = children_changed + ?, "
                        + "children_unchanged = children_unchanged + ?, children_refused = children_refused + ?, leased_until = ?",
                added + changed + unchanged + refused,
                added,
                changed,
                unchanged,
                refused,
                leasedUntil);
    }

    /** Sees that the database knows how many rows there are now; where little changed, it does nothing. */
    void renewStatistics() {
        sql().write("call renew_statistics()");
    }

    /** Ends the import. What was handed in is let go of: it is in the records now, or it was refused. */
    void end(TakenImport taken, ImportSummary.State state, String problem, Instant now) {
        writeHeld(
                taken,
                "state = ?, problem = ?, finished_at = ?, leased_until = null, content = null",
                state.name(),
                problem,
                now);
    }

    /** Writes only while this node still holds the import; a node whose lease ran out must not count twice. */
    private void writeHeld(TakenImport taken, String columns, Object... values) {
        Object[] all = java.util.Arrays.copyOf(values, values.length + 2);
        all[values.length] = taken.id().value();
        all[values.length + 1] = taken.version();
        if (sql().write("update import_run set " + columns + " where " + HERE + " and id = ? and version = ?", all)
                != 1) {
            throw new ImportTakenByAnother();
        }
    }

    List<ImportSummary> latest(int most) {
        return sql().read(JpaImports::summary, SUMMARY + " order by requested_at desc, id desc limit ?", most);
    }

    Optional<ImportSummary> find(ImportId id) {
        return sql().read(JpaImports::summary, SUMMARY + " and id = ?", id.value()).stream()
                .findFirst();
    }

    private static ImportSummary summary(ResultSet row) throws SQLException {
        String notes = row.getString("notes");
        return new ImportSummary(
                new ImportId(row.getLong("id")),
                row.getString("file_name"),
                row.getString("requested_by_name"),
                Sql.moment(row, "requested_at"),
                ImportSummary.State.valueOf(row.getString("state")),
                row.getString("format"),
                row.getInt("children_total"),
                row.getInt("children_done"),
                row.getInt("rows_read"),
                row.getInt("rows_accepted"),
                row.getInt("rows_refused"),
                row.getInt("children_added"),
                row.getInt("children_changed"),
                row.getInt("children_unchanged"),
                row.getInt("children_refused"),
                row.getString("problem"),
                notes == null || notes.isEmpty() ? List.of() : List.of(notes.split("\n")),
                Sql.moment(row, "finished_at"));
    }

    List<ImportedFile> files(ImportId id) {
        return sql().read(
                        row -> new ImportedFile(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        "select file, rows_read, rows_accepted, rows_refused from import_file where import_id = ? and "
                                + HERE + " order by ordinal",
                        id.value());
    }

    /** The columns of a file of an import, or none where there is no such file. */
    List<String> columns(ImportId id, String file) {
        return sql()
                .read(
                        row -> row.getString(1),
                        "select columns from import_file where import_id = ? and file = ? and " + HERE,
                        id.value(),
                        file)
                .stream()
                .findFirst()
                .map(columns -> List.of(columns.split(",")))
                .orElse(List.of());
    }

    long refusalCount(ImportId id) {
        return sql().read(
                        row -> row.getLong(1),
                        "select count(*) from import_refusal where import_id = ? and " + HERE,
                        id.value())
                .get(0);
    }

    List<Refusal> refusals(ImportId id, int skipped, int most) {
        return sql().read(
                        JpaImports::refusal,
                        "select file, line, column_name, value, reason, row_text from import_refusal where import_id = ? and "
                                + HERE + " order by id offset ? limit ?",
                        id.value(),
                        skipped,
                        most);
    }

    List<Refusal> refusals(ImportId id, String file) {
        return sql().read(
                        JpaImports::refusal,
                        "select file, line, column_name, value, reason, row_text from import_refusal "
                                + "where import_id = ? and file = ? and " + HERE + " order by line, id",
                        id.value(),
                        file);
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        return new Refusal(
                row.getString("file"),
                row.getInt("line"),
                row.getString("column_name"),
                row.getString("value"),
                row.getString("reason"),
                cells(row.getString("row_text")));
    }
}
