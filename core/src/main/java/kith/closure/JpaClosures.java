package kith.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.access.Officer;
import kith.council.CouncilClosures;
import kith.duedate.Closure;
import kith.duedate.Closures;

/** The rows of {@code council_closure}. Row-level security keeps to the council. */
@ApplicationScoped
class JpaClosures implements CouncilClosures {
    private static final String COLUMNS = "select id, from_on, until_on, reason, entered_by_name, entered_at, replaces,"
            + " ended_by_name, ended_at, ended_why from council_closure ";
    private static final String STANDING = "where ended_at is null order by from_on";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public Closures inForce() {
        List<ClosureEntry> standing = standing();
        return standing.isEmpty()
                ? Closures.NONE
                : new Closures(standing.stream().map(ClosureEntry::days).toList());
    }

    List<ClosureEntry> standing() {
        return select(STANDING);
    }

    List<ClosureEntry> all() {
        return select("order by from_on desc, id desc");
    }

    Optional<ClosureEntry> find(ClosureId id) {
        return select("where id = ?", id.value()).stream().findFirst();
    }

    /** Of two administrators who enter at once the second waits, and sees what the first entered. */
    void hold() {
        write("select pg_advisory_xact_lock(hashtextextended('closures ' || current_setting('app.council'), 0))");
    }

    long add(Closure days, ClosureId replaces, Officer by, Instant now) {
        String insert =
                "insert into council_closure (council, id, from_on, until_on, reason, entered_by, entered_by_name,"
                        + " entered_at, replaces) values (current_setting('app.council'), nextval('row_id'), ?, ?, ?, ?, ?, ?,"
                        + " ?::bigint) returning id";
        Long replaced = replaces == null ? null : replaces.value();
        try (PreparedStatement statement = filled(
                        insert,
                        days.from(),
                        days.until(),
                        days.reason(),
                        by.staffId().value(),
                        by.name(),
                        moment(now),
                        replaced);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Closure days could not be written.", e);
        }
    }

    void end(ClosureId id, String why, Officer by, Instant now) {
        write(
                "update council_closure set ended_by = ?, ended_by_name = ?, ended_at = ?, ended_why = ? where id = ?",
                by.staffId().value(),
                by.name(),
                moment(now),
                why,
                id.value());
    }

    /** Entries, and ends of entries, with which the dates were not worked out yet. */
    List<ClosureEntry> waiting() {
        return select(
                "where applied_by is null or ended_at is not null and end_applied_by is null order by from_on, id");
    }

    void applied(long change) {
        write("update council_closure set applied_by = ? where applied_by is null", change);
        write(
                "update council_closure set end_applied_by = ? where ended_at is not null and end_applied_by is null",
                change);
    }

    List<ClosureEntry> appliedBy(long change) {
        return select("where applied_by = ? or end_applied_by = ? order by from_on, id", change, change);
    }

    private List<ClosureEntry> select(String which, Object... values) {
        try (PreparedStatement query = filled(COLUMNS + which, values);
                ResultSet rows = query.executeQuery()) {
            List<ClosureEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(entry(rows));
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("The closure days could not be read.", e);
        }
    }

    private static ClosureEntry entry(ResultSet row) throws SQLException {
        Long replaces = row.getObject(7, Long.class);
        OffsetDateTime ended = row.getObject(9, OffsetDateTime.class);
        return new ClosureEntry(
                new ClosureId(row.getLong(1)),
                new Closure(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), row.getString(4)),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                replaces == null ? null : new ClosureId(replaces),
                row.getString(8),
                ended == null ? null : ended.toInstant(),
                row.getString(10));
    }

    private void write(String sql, Object... values) {
        try (PreparedStatement statement = filled(sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("Closure days could not be written.", e);
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
