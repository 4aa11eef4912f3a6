package kith.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;

/**
 * In which councils an import waits. Asked in one read-only transaction that goes from council to council, so that each answer
 * is under that council's row policy; it tells when something was handed in and nothing else.
 */
@ApplicationScoped
class WaitingImports {
    @Resource(lookup = "java:app/jdbc/kith")
    DataSource database;

    private record Waiting(String council, Instant since) {}

    /** The councils with an import that nobody has taken, or whose node's lease has run out; who waits longest comes first. */
    List<String> councils(Instant now) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction read only");
                return waiting(new Sql(connection), now).stream()
                        .sorted(Comparator.comparing(Waiting::since))
                        .map(Waiting::council)
                        .toList();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked for waiting imports.", e);
        }
    }

    private static List<Waiting> waiting(Sql sql, Instant now) {
        List<Waiting> waiting = new ArrayList<>();
        for (String council : sql.read(row -> row.getString(1), "select code from council")) {
            sql.read(row -> row.getString(1), "select set_config('app.council', ?, true)", council);
            waiting.addAll(sql.read(
                    row -> new Waiting(council, Sql.moment(row, "requested_at")),
                    "select requested_at from import_run where council = ? "
                            + "and (state = 'WAITING' or state = 'RUNNING' and leased_until < ?) "
                            + "order by requested_at limit 1",
                    council,
                    now));
        }
        return waiting;
    }
}
