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

    /** The dates that stand for these children. One query for all. */
    Map<ChildId, List<StandingDate>> standing(Collection<ChildId> children) {
        Map<ChildId, List<StandingDate>> standing = new HashMap<>();
        select("where replaced_on is null", "order by id", children)
                .forEach(date -> standing.computeIfAbsent(date.child(), child -> new ArrayList<>())
                        .add(date));
        return standing;
    }

    /** A child's dates that were replaced, the latest first. */
    List<StandingDate> replaced(ChildId child) {
        return select("where replaced_on is not null", "order by replaced_on desc, id desc", List.of(child));
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
        try (PreparedStatement query =
                connection().prepareStatement("select duty, occasion, why from lateness where child_id = ?")) {
            query.setLong(1, child.value());
            try (ResultSet rows = query.executeQuery()) {
                Map<List<Object>, String> why = new HashMap<>();
                while (rows.next()) {
                    why.put(List.of(DutyCode.of(rows.getString(1)), rows.getString(2)), rows.getString(3));
                }
                return why;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Why something was late could not be read.", e);
        }
    }

    /** Writes what changed. */
    void write(DueDateChanges changes, LocalDate today) {
        replace(changes.replaced(), today);
        drop(changes.dropped());
        amend(changes.amended(), today);
        add(changes.added(), today);
    }

    private List<StandingDate> select(String which, String order, Collection<ChildId> children) {
        OfChildren asked = new OfChildren(children);
        String sql =
                "select " + COLUMNS + " from due_date " + which + " and child_id " + asked.condition() + " " + order;
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            asked.set(query, 1);
            try (ResultSet rows = query.executeQuery()) {
                List<StandingDate> dates = new ArrayList<>();
                while (rows.next()) {
                    dates.add(date(rows));
                }
                return dates;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The due dates could not be read.", e);
        }
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
                        + " explanation = ?::jsonb, calculated_on = ? where id = ?",
                dates,
                (row, date) -> {
                    int next = say(row, 1, date);
                    row.setObject(next, today);
                    row.setLong(next + 1, date.id());
                });
    }

    private void add(List<StandingDate> dates, LocalDate today) {
        batch(
                "insert into due_date (outcome, due_on, plan_by, done_on, days_late, explanation, calculated_on,"
                        + " child_id, duty, occasion, id, council)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, nextval('row_id'), current_setting('app.council'))",
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
        return from + 6;
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

    /** Sets the values of one row. */
    @FunctionalInterface
    private interface Filling {
        void fill(PreparedStatement row, StandingDate date) throws SQLException;
    }
}
