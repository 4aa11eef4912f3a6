package kith.policychange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * In which councils a change of policy waits. Asked in one read-only transaction that goes from council to council, so that each
 * answer is under that council's row policy; it tells that something waits and nothing else.
 */
@ApplicationScoped
class WaitingChanges {
    private static final String WAITS =
            "select exists (select 1 from policy_change where council = ? and finished_at is null and (leased_until is null"
                    + " or leased_until < ?)) or exists (select 1 from council_setting where council = ?"
                    + " and applied_by is null and withdrawn_at is null and (not awaits or confirmed_at is not null)"
                    + " and counts_from <= ?) or exists (select 1 from council_calendar where council = ?"
                    + " and (applied_by is null or ended_at is not null and end_applied_by is null))"
                    + " or exists (select 1 from installed_plugin where council = ? and applied_by is null)";

    @Resource(lookup = "java:app/jdbc/kith")
    DataSource database;

    /**
     * The councils in which a preview waits, settings whose day has come, days of the calendar, or another plugin.
     *
     * @param noted the councils of which the plugin is noted since the start; the others wait for that
     */
    List<String> councils(LocalDate day, Instant now, Set<String> noted) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction read only");
                return waiting(connection, codes(statement), day, now, noted);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked for waiting changes of policy.", e);
        }
    }

    private static List<String> codes(Statement statement) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select code from council")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    private static List<String> waiting(
            Connection connection, List<String> councils, LocalDate day, Instant now, Set<String> noted)
            throws SQLException {
        List<String> waiting = new ArrayList<>();
        try (PreparedStatement enter = connection.prepareStatement("select set_config('app.council', ?, true)");
                PreparedStatement query = connection.prepareStatement(WAITS)) {
            for (String council : councils) {
                enter.setString(1, council);
                enter.execute();
                query.setString(1, council);
                query.setObject(2, now.atOffset(ZoneOffset.UTC));
                query.setString(3, council);
                query.setObject(4, day);
                query.setString(5, council);
                query.setString(6, council);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    if (row.getBoolean(1) || !noted.contains(council)) {
                        waiting.add(council);
                    }
                }
            }
        }
        return waiting;
    }
}
