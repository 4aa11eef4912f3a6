package kith.calendar;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.access.Officer;
import kith.calendar.CalendarEntry.Kind;
import kith.council.CouncilCalendar;
import kith.duedate.Closure;
import kith.duedate.Closures;
import kith.duedate.SchoolTerm;

/** The rows of {@code council_calendar}. Row-level security keeps to the council. */
@ApplicationScoped
class JpaCalendar implements CouncilCalendar {
    private static final String COLUMNS =
            "select id, kind, from_on, until_on, reason, entered_by_name, entered_at, replaces,"
                    + " ended_by_name, ended_at, ended_why from council_calendar ";
    private static final String STANDING = "where ended_at is null order by from_on";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public Days inForce() {
        Map<Kind, List<CalendarEntry>> standing =
                select(STANDING).stream().collect(Collectors.groupingBy(CalendarEntry::kind));
        List<Closure> closed = standing.getOrDefault(Kind.CLOSED, List.of()).stream()
                .map(entry -> new Closure(entry.from(), entry.until(), entry.words()))
                .toList();
        List<SchoolTerm> terms = standing.getOrDefault(Kind.SCHOOL_TERM, List.of()).stream()
                .map(entry -> new SchoolTerm(entry.from(), entry.until(), entry.words()))
                .toList();
        return new Days(closed.isEmpty() ? Closures.NONE : new Closures(closed), terms);
    }

    List<CalendarEntry> standing(Kind kind) {
        return select("where ended_at is null and kind = ? order by from_on", kind.name());
    }

    List<CalendarEntry> all(Kind kind) {
        return select("where kind = ? order by from_on desc, id desc", kind.name());
    }

    Optional<CalendarEntry> find(CalendarEntryId id) {
        return select("where id = ?", id.value()).stream().findFirst();
    }

    /** Of two administrators who enter at once the second waits, and sees what the first entered. */
    void hold() {
        write("select pg_advisory_xact_lock(hashtextextended('calendar ' || current_setting('app.council'), 0))");
    }

    long add(
            Kind kind,
            LocalDate from,
            LocalDate until,
            String words,
            CalendarEntryId replaces,
            Officer by,
            Instant now) {
        String insert =
                "insert into council_calendar (council, id, kind, from_on, until_on, reason, entered_by, entered_by_name,"
                        + " entered_at, replaces) values (current_setting('app.council'), nextval('row_id'), ?, ?, ?, ?, ?, ?, ?,"
                        + " ?::bigint) returning id";
        Long replaced = replaces == null ? null : replaces.value();
        try (PreparedStatement statement = filled(
                        insert,
                        kind.name(),
                        from,
                        until,
                        words,
                        by.staffId().value(),
                        by.name(),
                        moment(now),
                        replaced);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("A council's calendar could not be written.", e);
        }
    }

    void end(CalendarEntryId id, String why, Officer by, Instant now) {
        write(
                "update council_calendar set ended_by = ?, ended_by_name = ?, ended_at = ?, ended_why = ? where id = ?",
                by.staffId().value(),
                by.name(),
                moment(now),
                why,
                id.value());
    }

    /** Entries, and ends of entries, with which the dates were not worked out yet. */
    List<CalendarEntry> waiting() {
        return select(
                "where applied_by is null or ended_at is not null and end_applied_by is null order by from_on, id");
    }

    void applied(long change) {
        write("update council_calendar set applied_by = ? where applied_by is null", change);
        write(
                "update council_calendar set end_applied_by = ? where ended_at is not null and end_applied_by is null",
                change);
    }

    List<CalendarEntry> appliedBy(long change) {
        return select("where applied_by = ? or end_applied_by = ? order by from_on, id", change, change);
    }

    private List<CalendarEntry> select(String which, Object... values) {
        try (PreparedStatement query = filled(COLUMNS + which, values);
                ResultSet rows = query.executeQuery()) {
            List<CalendarEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(entry(rows));
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("A council's calendar could not be read.", e);
        }
    }

    private static CalendarEntry entry(ResultSet row) throws SQLException {
        Long replaces = row.getObject(8, Long.class);
        OffsetDateTime ended = row.getObject(10, OffsetDateTime.class);
        return new CalendarEntry(
                new CalendarEntryId(row.getLong(1)),
                Kind.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                replaces == null ? null : new CalendarEntryId(replaces),
                row.getString(9),
                ended == null ? null : ended.toInstant(),
                row.getString(11));
    }

    private void write(String sql, Object... values) {
        try (PreparedStatement statement = filled(sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("A council's calendar could not be written.", e);
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
