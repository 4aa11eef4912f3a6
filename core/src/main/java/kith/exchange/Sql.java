package kith.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Statements on the transaction's own connection, for rows that are no child's record. */
final class Sql {
    private final Connection connection;

    /** @param connection the transaction's own; it is not closed here */
    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Makes something of one row of an answer. */
    interface OfRow<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Writes; an {@link Instant} is a moment. Returns how many rows were written. */
    int write(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An import's row could not be written.", e);
        }
    }

    /** Writes many rows at once. */
    void writeAll(String sql, List<Object[]> rows) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                fill(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("An import's rows could not be written.", e);
        }
    }

    /** Reads. */
    <T> List<T> read(OfRow<T> of, String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            List<T> read = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(of.of(rows));
                }
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException("An import's row could not be read.", e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i];
            statement.setObject(i + 1, value);
        }
    }

    /** A moment of a row, or null. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
