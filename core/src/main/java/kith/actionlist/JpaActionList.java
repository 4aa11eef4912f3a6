package kith.actionlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kith.access.Officer;
import kith.action.ActionState;
import kith.caserecord.ChildRecord;
import kith.child.ChildName;
import kith.record.ChildId;
import kith.worklist.WorkScope;
import kith.worklist.WorkValues;

/** Actions of many children, read at once. */
@ApplicationScoped
class JpaActionList {
    private static final int FETCHED_AT_ONCE = 500;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    ActionPage page(ActionQuery query, Officer me, LocalDate today) {
        return ask(ActionSql.page(query, me, today), rows -> {
            ActionCounts counts = null;
            List<String> owners = List.of();
            List<ActionRow> shown = new ArrayList<>();
            while (rows.next()) {
                counts = new ActionCounts(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4));
                owners = List.of((String[]) rows.getArray("owners").getArray());
                addTo(shown, rows, today);
            }
            return new ActionPage(today, query, WorkScope.of(me), counts, shown, owners);
        });
    }

    void each(ActionQuery query, Officer me, LocalDate today, Consumer<ActionRow> row) {
        ask(ActionSql.all(query, me, today), rows -> {
            while (rows.next()) {
                row.accept(row(rows, today));
            }
            return null;
        });
    }

    OverdueActions overdue(ActionQuery query, Officer me, LocalDate today) {
        return ask(ActionSql.overdue(query, me, today), rows -> {
            long count = 0;
            List<ActionRow> first = new ArrayList<>();
            while (rows.next()) {
                count = rows.getLong(1);
                addTo(first, rows, today);
            }
            return new OverdueActions(count, first);
        });
    }

    /** Beside the counts there may be no row. */
    private static void addTo(List<ActionRow> shown, ResultSet rows, LocalDate today) throws SQLException {
        if (rows.getLong("place") > 0) {
            shown.add(row(rows, today));
        }
    }

    private static ActionRow row(ResultSet rows, LocalDate today) throws SQLException {
        ChildRecord.Action said = new ChildRecord.Action(
                rows.getInt("ordinal"),
                rows.getString("what"),
                rows.getString("owner"),
                rows.getObject("due_on", LocalDate.class),
                rows.getObject("done_on", LocalDate.class),
                rows.getString("not_done_reason"),
                rows.getObject("review_held_on", LocalDate.class),
                rows.getString("owner_part"),
                rows.getString("owner_ref"),
                rows.getString("plan_part"),
                rows.getString("evidence"));
        ActionState state = ActionState.valueOf(rows.getString("state"));
        return new ActionRow(
                new ChildId(rows.getLong("child_id")),
                ChildName.of(rows.getString("given_name"), rows.getString("family_name")),
                rows.getString("number"),
                rows.getLong("id"),
                said,
                state,
                state == ActionState.OVERDUE ? (int) ChronoUnit.DAYS.between(said.dueOn(), today) : 0,
                rows.getString("social_worker_name"),
                rows.getString("reviewing_officer_name"));
    }

    private <T> T ask(ActionSql sql, Answer<T> answer) {
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(sql.text())) {
            query.setFetchSize(FETCHED_AT_ONCE);
            WorkValues.set(query, sql.values());
            try (ResultSet rows = query.executeQuery()) {
                return answer.of(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The actions could not be read.", e);
        }
    }

    /** Reads the rows of an answer. */
    @FunctionalInterface
    private interface Answer<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
