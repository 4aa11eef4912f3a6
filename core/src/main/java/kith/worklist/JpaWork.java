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

    /** All that the page needs is asked for together, so that it goes to the database once. */
    WorkPage page(WorkQuery query, Officer me, AsOf asOf, Set<Participant> decideExclusions) {
        WorkScope scope = query.scope();
        WorkSql all = WorkSql.together(List.of(
                WorkSql.waitingChanges(scope, me),
                WorkSql.waitingExclusions(scope, me),
                WorkSql.waitingConversations(scope, me, asOf.today().minusMonths(MONTHS_TO_TALK)),
                WorkSql.choices(scope, me),
                WorkSql.page(query, me, asOf, ATTENTION)));
        entities.flush();
        try (PreparedStatement asked = entities.unwrap(Connection.class).prepareStatement(all.text())) {
            WorkValues.set(asked, all.values());
            asked.execute();
            List<WaitingChange> changes = next(asked, JpaWork::waitingChanges);
            List<WaitingExclusion> exclusions = next(asked, rows -> waitingExclusions(rows, decideExclusions));
            List<WaitingConversation> conversations = next(asked, JpaWork::waitingConversations);
            WorkChoices choices = next(asked, JpaWork::choices);
            return next(asked, rows -> page(rows, query, me, asOf, changes, exclusions, conversations, choices));
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    private static <T> T next(PreparedStatement asked, Answer<T> answer) throws SQLException {
        try (ResultSet rows = asked.getResultSet()) {
            return answer.of(rows);
        } finally {
            asked.getMoreResults();
        }
    }

    private static WorkPage page(
            ResultSet rows,
            WorkQuery query,
            Officer me,
            AsOf asOf,
            List<WaitingChange> changes,
            List<WaitingExclusion> exclusions,
            List<WaitingConversation> conversations,
            WorkChoices choices)
            throws SQLException {
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
                (part == 1 ? shown : attention).add(row(rows, 8, asOf, JpaDueDates.explanation(rows.getString(22))));
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
    }

    void each(WorkQuery query, Officer me, AsOf asOf, Consumer<WorkRow> row) {
        WorkSql sql = WorkSql.all(query, me, asOf);
        entities.flush();
        try (PreparedStatement asked = entities.unwrap(Connection.class).prepareStatement(sql.text())) {
            asked.setFetchSize(FETCHED_AT_ONCE);
            WorkValues.set(asked, sql.values());
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    row.accept(row(rows, 1, asOf, null));
                }
            }
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    private static IllegalStateException unread(SQLException e) {
        return new IllegalStateException("The work could not be read.", e);
    }

    private static WorkChoices choices(ResultSet rows) throws SQLException {
        rows.next();
        return new WorkChoices(texts(rows, 1), texts(rows, 2), texts(rows, 3));
    }

    private static List<WaitingChange> waitingChanges(ResultSet rows) throws SQLException {
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
    }

    private static List<WaitingConversation> waitingConversations(ResultSet rows) throws SQLException {
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
    }

    private static List<WaitingExclusion> waitingExclusions(ResultSet rows, Set<Participant> decide)
            throws SQLException {
        List<WaitingExclusion> waiting = new ArrayList<>();
        while (rows.next()) {
            waiting.add(waitingExclusion(rows, decide));
        }
        return waiting;
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

    /** Reads the rows of an answer. */
    @FunctionalInterface
    private interface Answer<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
