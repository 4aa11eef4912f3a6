package kith.policychange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.duty.DutyCode;
import kith.record.ChildId;
import kith.worklist.MovedDate;
import kith.worklist.Recalculation;

/** The rows of {@code policy_change} and {@code policy_move}. Row-level security keeps to the council. */
@ApplicationScoped
class JpaPolicyChanges {
    private static final String COLUMNS =
            "select id, kind, question, answer, counts_from, reason, seen, asked_by_name, asked_at, children, done,"
                    + " without_answer, earlier, later, overdue, planned, finished_at from policy_change ";
    private static final String LIVE =
            " from due_date where replaced_on is null and outcome in ('OPEN', 'ON_HOLD') and duty <> 'retention'";
    private static final String MOVES =
            " from policy_move m join child c on c.council = m.council and c.id = m.child_id"
                    + " left join child_today t on t.council = m.council and t.child_id = m.child_id where m.change_id = ? ";
    private static final String COUNTS = "count(*) filter (where m.to_on < m.from_on),"
            + " count(*) filter (where m.to_on > m.from_on), count(*) filter (where m.overdue)";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** Makes something of one row of an answer. */
    private interface OfRow<T> {
        T of(ResultSet row) throws SQLException;
    }

    PolicyChangeId addPreview(PolicyChange asked) {
        return add(asked, "select count(distinct child_id)" + LIVE);
    }

    PolicyChangeId addApplication(PolicyChange asked) {
        return add(asked, "select count(*) from child");
    }

    private PolicyChangeId add(PolicyChange asked, String howMany) {
        long id = select(row -> row.getLong(1), "select nextval('row_id')").get(0);
        write(
                "insert into policy_change (council, id, kind, question, answer, counts_from, reason, seen, asked_by_name,"
                        + " asked_at, children) values (current_setting('app.council'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ("
                        + howMany + "))",
                id,
                asked.kind().name(),
                asked.question(),
                asked.answer(),
                asked.countsFrom(),
                asked.reason(),
                asked.seen(),
                asked.askedBy(),
                moment(asked.askedAt()));
        return new PolicyChangeId(id);
    }

    /** Previews that nobody needs any more. */
    void dropPreviewsBefore(Instant moment) {
        write("delete from policy_change where kind = 'PREVIEW' and asked_at < ?", moment(moment));
    }

    /** Takes the next change that waits, or whose node's lease has run out. Two nodes cannot both take it. */
    Optional<PolicyChangeId> take(Instant now, Duration lease) {
        return select(
                        row -> new PolicyChangeId(row.getLong(1)),
                        "update policy_change set leased_until = ? where id = (select id from policy_change where"
                                + " finished_at is null and (leased_until is null or leased_until < ?)"
                                + " order by id limit 1 for update skip locked) returning id",
                        moment(now.plus(lease)),
                        moment(now))
                .stream()
                .findFirst();
    }

    Optional<PolicyChange> find(PolicyChangeId id) {
        return select(JpaPolicyChanges::change, COLUMNS + "where id = ?", id.value()).stream()
                .findFirst();
    }

    /** Settings that were applied, the latest first. */
    List<PolicyChange> applied() {
        return select(JpaPolicyChanges::change, COLUMNS + "where kind = 'APPLY' order by id desc");
    }

    /** The next children that a change looks at. */
    List<ChildId> nextChildren(PolicyChange change, int most) {
        boolean preview = change.kind() == PolicyChange.Kind.PREVIEW;
        String beyond = "(select last_child from policy_change where id = ?)";
        String sql = preview
                ? "select distinct child_id" + LIVE + " and child_id > " + beyond + " order by child_id limit ?"
                : "select id from child where id > " + beyond + " order by id limit ?";
        return select(row -> new ChildId(row.getLong(1)), sql, change.id().value(), most);
    }

    /** Notes what a change found with some children, and up to which child it is done. */
    void note(PolicyChangeId id, List<ChildId> children, Recalculation.Applied found, LocalDate day, Instant until) {
        List<MovedDate> moved = found.moved();
        addMoves(id, moved, day);
        long earlier = moved.stream().filter(MovedDate::earlier).count();
        write(
                "update policy_change set last_child = ?, done = done + ?, without_answer = without_answer + ?,"
                        + " earlier = earlier + ?, later = later + ?, overdue = overdue + ?, planned = planned + ?,"
                        + " leased_until = ? where id = ?",
                children.get(children.size() - 1).value(),
                children.size(),
                found.left(),
                (int) earlier,
                moved.size() - (int) earlier,
                (int) moved.stream().filter(move -> move.becomesOverdue(day)).count(),
                found.planned(),
                moment(until),
                id.value());
    }

    private void addMoves(PolicyChangeId id, List<MovedDate> moved, LocalDate day) {
        if (moved.isEmpty()) {
            return;
        }
        try (PreparedStatement row = connection()
                .prepareStatement(
                        "insert into policy_move (council, change_id, child_id, duty, occasion, from_on, to_on, overdue)"
                                + " values (current_setting('app.council'), ?, ?, ?, ?, ?, ?, ?)")) {
            for (MovedDate move : moved) {
                fill(
                        row,
                        id.value(),
                        move.child().value(),
                        move.duty().code(),
                        move.occasion(),
                        move.from(),
                        move.to(),
                        move.becomesOverdue(day));
                row.addBatch();
            }
            row.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("What a setting moves could not be written.", e);
        }
    }

    void finish(PolicyChangeId id, Instant now) {
        write("update policy_change set finished_at = ?, leased_until = null where id = ?", moment(now), id.value());
    }

    /** The dates that move, soonest first; records that the reader may not see are left out. */
    List<PolicyMove> moves(PolicyChangeId id, int from, int most) {
        return select(
                row -> new PolicyMove(
                        row.getString(1),
                        DutyCode.of(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getBoolean(6)),
                "select c.number, m.duty, t.social_worker_name, m.from_on, m.to_on, m.overdue" + MOVES
                        + "order by m.to_on, m.id offset ? limit ?",
                id.value(),
                from,
                most);
    }

    int movesSeen(PolicyChangeId id) {
        return select(row -> row.getInt(1), "select count(*)" + MOVES, id.value())
                .get(0);
    }

    List<MoveCount> byWorker(PolicyChangeId id) {
        return counts("t.social_worker_name", id);
    }

    List<MoveCount> byDuty(PolicyChangeId id) {
        return counts("m.duty", id);
    }

    private List<MoveCount> counts(String what, PolicyChangeId id) {
        return select(
                row -> new MoveCount(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                "select " + what + ", " + COUNTS + MOVES + "group by 1 order by 4 desc, 2 desc, 1",
                id.value());
    }

    private static PolicyChange change(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject(17, OffsetDateTime.class);
        return new PolicyChange(
                new PolicyChangeId(row.getLong(1)),
                PolicyChange.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                row.getInt(13),
                row.getInt(14),
                row.getInt(15),
                row.getInt(16),
                finished == null ? null : finished.toInstant());
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private <T> List<T> select(OfRow<T> of, String sql, Object... values) {
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            fill(query, values);
            try (ResultSet rows = query.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(of.of(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What settings move could not be read.", e);
        }
    }

    private void write(String sql, Object... values) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            fill(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What settings move could not be written.", e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private Connection connection() {
        entities.flush();
        return entities.unwrap(Connection.class);
    }
}
