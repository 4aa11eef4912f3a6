package kith.launcher;

import static kith.launcher.Messages.say;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The queue of imports in the database, as one council. The command hands in as a page would; a node takes the import from
 * there, this one or any other.
 */
final class ImportQueue implements AutoCloseable {
    private static final int SHOWN = 20;

    private final Connection connection;
    private final String council;

    /**
     * @throws Refusal when there is no such council
     */
    ImportQueue(Database database, String council) throws SQLException {
        this.connection = database.connect(database.runtime());
        this.council = council;
        connection.setAutoCommit(false);
        enter();
        if (text("select 1 from council where code = ?", council).isEmpty()) {
            List<String> codes = text("select code from council where ?::text is not null order by code", council);
            connection.close();
            throw new Refusal(Exit.USAGE, say("import.no-council", council, String.join(", ", codes)));
        }
        connection.commit();
    }

    /** How far an import is. */
    record Progress(String state, int childrenDone, int childrenTotal, String problem) {
        boolean ended() {
            return !state.equals("WAITING") && !state.equals("RUNNING");
        }
    }

    /** Hands in, with an entry in the trail in the same transaction. */
    long handIn(String fileName, byte[] content) throws SQLException {
        String who = say("import.who", System.getProperty("user.name"));
        enter();
        long id;
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into import_run (council, id, file_name, content, requested_by_name, requested_at, state) "
                        + "values (?, nextval('row_id'), ?, ?, ?, clock_timestamp(), 'WAITING') returning id")) {
            insert.setString(1, council);
            insert.setString(2, fileName);
            insert.setBytes(3, content);
            insert.setString(4, who);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
        }
        try (PreparedStatement entry =
                connection.prepareStatement("insert into record_entry (council, id, at, staff_name, what, detail) "
                        + "values (?, nextval('row_id'), clock_timestamp(), ?, 'Importing.handIn', ?)")) {
            entry.setString(1, council);
            entry.setString(2, who);
            entry.setString(3, fileName);
            entry.executeUpdate();
        }
        connection.commit();
        return id;
    }

    Progress progress(long id) throws SQLException {
        enter();
        try (PreparedStatement ask = connection.prepareStatement(
                "select state, children_done, children_total, problem from import_run where council = ? and id = ?")) {
            ask.setString(1, council);
            ask.setLong(2, id);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return new Progress(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4));
            }
        } finally {
            connection.commit();
        }
    }

    /** The report of an import that has ended: the counts, notes, and the first refused rows. */
    List<String> report(long id) throws SQLException {
        enter();
        List<String> lines = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(
                "select rows_read, rows_accepted, rows_refused, children_added, children_changed, children_unchanged, "
                        + "children_refused, notes from import_run where council = ? and id = ?")) {
            ask.setString(1, council);
            ask.setLong(2, id);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                lines.add(say("import.rows", row.getInt(1), row.getInt(2), row.getInt(3)));
                lines.add(say("import.children", row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7)));
                if (row.getString(8) != null) {
                    row.getString(8).lines().forEach(lines::add);
                }
            }
        }
        lines.addAll(refusals(id));
        connection.commit();
        return lines;
    }

    /** Whether a row was refused. */
    boolean refusedAny(long id) throws SQLException {
        enter();
        boolean any = !refusals(id).isEmpty();
        connection.commit();
        return any;
    }

    private List<String> refusals(long id) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement ask =
                connection.prepareStatement("select file, line, column_name, value, reason, count(*) over () "
                        + "from import_refusal where council = ? and import_id = ? order by id limit " + SHOWN)) {
            ask.setString(1, council);
            ask.setLong(2, id);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    lines.add(refusal(row));
                    if (row.isFirst() && row.getLong(6) > SHOWN) {
                        lines.add(0, say("import.first-refusals", SHOWN, row.getLong(6)));
                    }
                }
            }
        }
        return lines;
    }

    private static String refusal(ResultSet row) throws SQLException {
        String column = row.getString(3);
        return column == null || column.isEmpty()
                ? say("import.refused-row", row.getString(1), row.getInt(2), row.getString(5))
                : say(
                        "import.refused-cell",
                        row.getString(1),
                        row.getInt(2),
                        column,
                        row.getString(4),
                        row.getString(5));
    }

    private void enter() throws SQLException {
        text("select set_config('app.council', ?, true)", council);
    }

    private List<String> text(String sql, String value) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(sql)) {
            ask.setString(1, value);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
