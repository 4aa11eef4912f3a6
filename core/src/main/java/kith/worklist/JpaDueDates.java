package kith.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.duedate.Explanation;
import kith.duedate.ExplanationJson;
import kith.duty.Duty.Outcome;
import kith.duty.DutyCode;
import kith.record.ChildId;
import kith.record.OfChildren;

/**
 * The rows of {@code due_date}. Plain SQL on the transaction's own connection: whole batches are written at once, and an
 * explanation is JSON, which entities cannot hold. Row-level security keeps to the council.
 */
@ApplicationScoped
class JpaDueDates {
    private static final String COLUMNS =
            "id, child_id, duty, occasion, outcome, due_on, plan_by, done_on, days_late, explanation";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** The marks of the dates that stand for these children, with the rows' ids. One query for all. */
    Map<StandingDate.Mark, Long> marks(Collection<ChildId> children) {
        OfChildren asked = new OfChildren(children);
        String sql = "select id, child_id, duty, occasion, worked from due_date where replaced_on is null and child_id "
                + asked.condition();
        return ask(sql, query -> asked.set(query, 1), rows -> {
            Map<StandingDate.Mark, Long> marks = new HashMap<>();
            while (rows.next()) {
                StandingDate.Mark mark = new StandingDate.Mark(
                        new ChildId(rows.getLong(2)),
                        DutyCode.of(rows.getString(3)),
                        rows.getString(4),
                        rows.getObject(5, UUID.class));
                marks.put(mark, rows.getLong(1));
            }
            return marks;
        });
    }

    /** The dates in these rows, by child. One query for all. */
    Map<ChildId, List<StandingDate>> rows(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String sql = "select " + COLUMNS + " from due_date where id = any(?) order by id";
        return ask(
                        sql,
                        query -> query.setArray(1, query.getConnection().createArrayOf("bigint", ids.toArray())),
                        JpaDueDates::dates)
                .stream()
                .collect(Collectors.groupingBy(StandingDate::child));
    }

    /** The dates that stand for a child. */
    List<StandingDate> standing(ChildId child) {
        return of(child, "replaced_on is null order by id");
    }

    /** A child's dates that were replaced, the latest first. */
    List<StandingDate> replaced(ChildId child) {
        return of(child, "replaced_on is not null order by replaced_on desc, id desc");
    }

    private List<StandingDate> of(ChildId child, String which) {
        String sql = "select " + COLUMNS + " from due_date where child_id = ? and " + which;
        return ask(sql, query -> query.setLong(1, child.value()), JpaDueDates::dates);
    }

    /** Notes why these were met late; what was noted for the same duty and occasion before is replaced. */
    void noteWhyLate(List<StandingDate> late, String why, String by, Instant at) {
        batch(
                "insert into lateness (council, child_id, duty, occasion, why, staff_name, at)"
                        + " values (current_setting('app.council'), ?, ?, ?, ?, ?, ?)"
                        + " on conflict (council, child_id, duty, occasion) do update"
                        + " set why = excluded.why, staff_name = excluded.staff_name, at = excluded.at",
                late,
                (row, date) -> {
                    row.setLong(1, date.child().value());
                    row.setString(2, date.duty().code());
                    row.setString(3, date.occasion());
                    row.setString(4, why);
                    row.setString(5, by);
                    row.setObject(6, at.atOffset(ZoneOffset.UTC));
                });
    }

    /** Why a child's duties were met late, by {@link StandingDate#key}. */
    Map<List<Object>, String> whyLate(ChildId child) {
        return ask(
                "select duty, occasion, why from lateness where child_id = ?",
                query -> query.setLong(1, child.value()),
                rows -> {
                    Map<List<Object>, String> why = new HashMap<>();
                    while (rows.next()) {
                        why.put(List.of(DutyCode.of(rows.getString(1)), rows.getString(2)), rows.getString(3));
                    }
                    return why;
                });
    }

    /** Writes what changed. */
    void write(DueDateChanges changes, LocalDate today) {
        replace(changes.replaced(), today);
        drop(changes.dropped());
        amend(changes.amended(), today);
        add(changes.added(), today);
    }

    private <T> T ask(String sql, Setting setting, Reading<T> reading) {
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            setting.set(query);
            try (ResultSet rows = query.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The due dates could not be read.", e);
        }
    }

    private static List<StandingDate> dates(ResultSet rows) throws SQLException {
        List<StandingDate> dates = new ArrayList<>();
        while (rows.next()) {
            dates.add(date(rows));
        }
        return dates;
    }

    private static StandingDate date(ResultSet row) throws SQLException {
        return new StandingDate(
                row.getLong(1),
                new ChildId(row.getLong(2)),
                DutyCode.of(row.getString(3)),
                row.getString(4),
                Outcome.valueOf(row.getString(5)),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getInt(9),
                explanation(row.getString(10)));
    }

    static Explanation explanation(String json) {
        return json == null ? null : ExplanationJson.read(json);
    }

    private void replace(List<StandingDate> dates, LocalDate today) {
        batch("update due_date set replaced_on = ?, explanation = ?::jsonb where id = ?", dates, (row, date) -> {
            row.setObject(1, today);
            row.setString(2, json(date));
            row.setLong(3, date.id());
        });
    }

    private void drop(List<StandingDate> dates) {
        batch("delete from due_date where id = ?", dates, (row, date) -> row.setLong(1, date.id()));
    }

    private void amend(List<StandingDate> dates, LocalDate today) {
        batch(
                "update due_date set outcome = ?, due_on = ?, plan_by = ?, done_on = ?, days_late = ?,"
                        + " explanation = ?::jsonb, worked = ?, calculated_on = ? where id = ?",
                dates,
                (row, date) -> {
                    int next = say(row, 1, date);
                    row.setObject(next, today);
                    row.setLong(next + 1, date.id());
                });
    }

    private void add(List<StandingDate> dates, LocalDate today) {
        batch(
                "insert into due_date (outcome, due_on, plan_by, done_on, days_late, explanation, worked, calculated_on,"
                        + " child_id, duty, occasion, id, council)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, nextval('row_id'), current_setting('app.council'))",
                dates,
                (row, date) -> {
                    int next = say(row, 1, date);
                    row.setObject(next, today);
                    row.setLong(next + 1, date.child().value());
                    row.setString(next + 2, date.duty().code());
                    row.setString(next + 3, date.occasion());
                });
    }

    private static int say(PreparedStatement row, int from, StandingDate date) throws SQLException {
        row.setString(from, date.outcome().name());
        row.setObject(from + 1, date.dueOn());
        row.setObject(from + 2, date.planBy());
        row.setObject(from + 3, date.doneOn());
        row.setInt(from + 4, date.daysLate());
        row.setString(from + 5, json(date));
        row.setObject(from + 6, date.worked());
        return from + 7;
    }

    private static String json(StandingDate date) {
        return date.why() == null ? null : ExplanationJson.write(date.why());
    }

    private void batch(String sql, List<StandingDate> dates, Filling filling) {
        if (dates.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (StandingDate date : dates) {
                filling.fill(statement, date);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The due dates could not be written.", e);
        }
    }

    /** What the transaction did through entities must be in the database before SQL reads it. */
    private Connection connection() {
        entities.flush();
        return entities.unwrap(Connection.class);
    }

    /** Sets what a query asks for. */
    @FunctionalInterface
    private interface Setting {
        void set(PreparedStatement query) throws SQLException;
    }

    /** Reads what a query found. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** Sets the values of one row. */
    @FunctionalInterface
    private interface Filling {
        void fill(PreparedStatement row, StandingDate date) throws SQLException;
    }
}
