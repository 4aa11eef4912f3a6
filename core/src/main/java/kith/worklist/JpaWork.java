package kith.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import kith.access.Officer;
import kith.child.ChildName;
import kith.duedate.Explanation;
import kith.duty.DutyCode;
import kith.duty.DutyState;
import kith.plugin.Participant;
import kith.record.ChildId;

/** What is to be done, from the stored due dates. */
@ApplicationScoped
class JpaWork {
    private static final int ATTENTION = 5;

    /** A conversation that nobody recorded for so long is not asked for any more; nor are those before Kith was begun. */
    private static final int MONTHS_TO_TALK = 3;

    private static final int FETCHED_AT_ONCE = 500;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    WorkPage page(WorkQuery query, Officer me, AsOf asOf, Set<Participant> decideExclusions) {
        List<WaitingChange> changes = waitingChanges(query.scope(), me);
        List<WaitingExclusion> exclusions = waitingExclusions(query.scope(), me, decideExclusions);
        List<WaitingConversation> conversations =
                waitingConversations(query.scope(), me, asOf.today().minusMonths(MONTHS_TO_TALK));
        WorkChoices choices = choices(query.scope(), me);
        return ask(WorkSql.page(query, me, asOf, ATTENTION), rows -> {
            WorkCounts counts = null;
            List<WorkRow> shown = new ArrayList<>();
            List<WorkRow> attention = new ArrayList<>();
            while (rows.next()) {
                counts = new WorkCounts(
                        rows.getLong(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getLong(6));
                // 0 is null: there is no row beside the counts.
                int part = rows.getInt(7);
                if (part > 0) {
                    (part == 1 ? shown : attention)
                            .add(row(rows, 8, asOf, JpaDueDates.explanation(rows.getString(22))));
                }
            }
            return new WorkPage(
                    asOf.today(),
                    query,
                    WorkScope.of(me),
                    counts,
                    shown,
                    attention,
                    changes,
                    exclusions,
                    conversations,
                    choices);
        });
    }

    void each(WorkQuery query, Officer me, AsOf asOf, Consumer<WorkRow> row) {
        ask(WorkSql.all(query, me, asOf), rows -> {
            while (rows.next()) {
                row.accept(row(rows, 1, asOf, null));
            }
            return null;
        });
    }

    private WorkChoices choices(WorkScope scope, Officer me) {
        return ask(WorkSql.choices(scope, me), rows -> {
            rows.next();
            return new WorkChoices(texts(rows, 1), texts(rows, 2), texts(rows, 3));
        });
    }

    private List<WaitingChange> waitingChanges(WorkScope scope, Officer me) {
        return ask(WorkSql.waitingChanges(scope, me), rows -> {
            List<WaitingChange> waiting = new ArrayList<>();
            while (rows.next()) {
                waiting.add(new WaitingChange(
                        new ChildId(rows.getLong(1)),
                        ChildName.of(rows.getString(2), rows.getString(3)),
                        rows.getString(4),
                        rows.getLong(5),
                        rows.getObject(6, Integer.class),
                        rows.getString(7),
                        rows.getString(8),
                        rows.getObject(9, LocalDate.class),
                        rows.getString(10)));
            }
            return waiting;
        });
    }

    private List<WaitingConversation> waitingConversations(WorkScope scope, Officer me, LocalDate since) {
        return ask(WorkSql.waitingConversations(scope, me, since), rows -> {
            List<WaitingConversation> waiting = new ArrayList<>();
            while (rows.next()) {
                waiting.add(new WaitingConversation(
                        new ChildId(rows.getLong(1)),
                        ChildName.of(rows.getString(2), rows.getString(3)),
                        rows.getString(4),
                        rows.getLong(5),
                        rows.getObject(6, LocalDate.class)));
            }
            return waiting;
        });
    }

    private List<WaitingExclusion> waitingExclusions(WorkScope scope, Officer me, Set<Participant> decide) {
        return ask(WorkSql.waitingExclusions(scope, me), rows -> {
            List<WaitingExclusion> waiting = new ArrayList<>();
            while (rows.next()) {
                waiting.add(waitingExclusion(rows, decide));
            }
            return waiting;
        });
    }

    private static WaitingExclusion waitingExclusion(ResultSet rows, Set<Participant> decide) throws SQLException {
        Set<Participant> waitsFor = EnumSet.copyOf(decide);
        texts(rows, 9).forEach(part -> waitsFor.remove(Participant.valueOf(part)));
        Map<Participant, String> workers = new EnumMap<>(Participant.class);
        workers.put(Participant.SOCIAL_WORKER, rows.getString(10));
        workers.put(Participant.REVIEWING_OFFICER, rows.getString(11));
        workers.values().removeIf(Objects::isNull);
        return new WaitingExclusion(
                new ChildId(rows.getLong(1)),
                ChildName.of(rows.getString(2), rows.getString(3)),
                rows.getString(4),
                rows.getLong(5),
                rows.getString(6),
                rows.getObject(7, LocalDate.class),
                rows.getString(8),
                waitsFor,
                workers);
    }

    private static WorkRow row(ResultSet rows, int from, AsOf asOf, Explanation why) throws SQLException {
        LocalDate dueOn = rows.getObject(from + 6, LocalDate.class);
        DutyState state = DutyState.valueOf(rows.getString(from + 8));
        return new WorkRow(
                new ChildId(rows.getLong(from)),
                ChildName.of(rows.getString(from + 1), rows.getString(from + 2)),
                rows.getString(from + 3),
                DutyCode.of(rows.getString(from + 4)),
                rows.getString(from + 5),
                dueOn,
                rows.getObject(from + 7, LocalDate.class),
                state,
                asOf.days(state, dueOn),
                rows.getString(from + 9),
                rows.getString(from + 10),
                rows.getString(from + 11),
                rows.getString(from + 12),
                rows.getObject(from + 13, LocalDate.class),
                why);
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private <T> T ask(WorkSql sql, Answer<T> answer) {
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(sql.text())) {
            query.setFetchSize(FETCHED_AT_ONCE);
            WorkValues.set(query, sql.values());
            try (ResultSet rows = query.executeQuery()) {
                return answer.of(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The work could not be read.", e);
        }
    }

    /** Reads the rows of an answer. */
    @FunctionalInterface
    private interface Answer<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
