package kith.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** In which councils an import waits. Looked up before a node is in any council, and tells nothing else. */
@ApplicationScoped
class WaitingImports {
    @Resource(lookup = "java:app/jdbc/kith")
    DataSource database;

    /** The councils with an import that nobody has taken, or whose node's lease has run out. */
    List<String> councils(Instant now) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select set_config('app.looking_for_imports', 'yes', true)");
                return new Sql(connection)
                        .read(
                                row -> row.getString(1),
                                "select council from import_run where state = 'WAITING' or state = 'RUNNING' and leased_until < ? "
                                        + "group by council order by min(requested_at)",
                                now);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked for waiting imports.", e);
        }
    }
}
