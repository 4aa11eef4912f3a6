package kith.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.access.Officer;
import kith.child.ChildName;
import kith.duedate.ExplanationJson;
import kith.record.ChildId;
import kith.record.StaffId;

/** The rows of {@code message}. Row-level security keeps to the council and hides those of restricted records. */
@ApplicationScoped
class JpaMessages {
    /** Who a child's people are stands in {@code child_today}; whoever covers for one of them today is told as well. */
    private static final String ADD =
            """
            with today as (select * from child_today where child_id = ?), told as (
                select unnest(?::bigint[]) as staff_id
                union select social_worker_id from today where 'SOCIAL_WORKER' = any(?)
                union select reviewing_officer_id from today where 'REVIEWING_OFFICER' = any(?)
                union select m.staff_id from today t
                    join team_member m on m.council = t.council and (m.team_id = t.team_id or t.team_id is null and m.team_id in
                        (select w.team_id from team_member w where w.council = t.council and w.staff_id = t.social_worker_id))
                    join staff_role r on r.council = m.council and r.staff_id = m.staff_id and r.role = 'TEAM_MANAGER'
                    where 'MANAGERS' = any(?)
                union select r.staff_id from staff_role r
                    where r.role = 'REVIEW_ADMINISTRATOR' and 'REVIEW_ADMINISTRATORS' = any(?))
            insert into message (council, id, staff_id, kind, child_id, row_id, what, told_at, told_by)
            select s.council, nextval('row_id'), s.id, ?, ?, ?, ?::jsonb, ?, ?
            from staff s where not s.disabled and s.id is distinct from ?
                and (s.id in (select staff_id from told) or s.id in (select c.cover_id from cover c
                    join told on told.staff_id = c.staff_id where ? between c.from_on and c.to_on))
            """;

    private static final String MESSAGES =
            "select m.id, m.kind, m.child_id, c.given_name, c.family_name, c.number, m.row_id,"
                    + " m.what, m.told_at, m.told_by, m.read_at is not null as was_read from message m"
                    + " left join child c on c.council = m.council and c.id = m.child_id where m.staff_id = ? ";

    private static final String PAGE =
            """
            with counted as (select count(*) filter (where read_at is null) as unread, count(*) as every from message
                    where staff_id = ? and kind = coalesce(?, kind)),
                shown as (%s and m.kind = coalesce(?, m.kind) and (m.read_at is null or not ?)
                    order by m.told_at desc, m.id desc limit ? offset ?)
            select shown.*, unread, every from counted left join shown on true order by told_at desc, id desc
            """
                    .formatted(MESSAGES);

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    void add(Message message, Set<StaffId> staff, Set<Audience> audience, Officer by, Instant now, LocalDate today) {
        Object child = message.child() == null ? null : message.child().value();
        String[] who = audience.stream().map(Audience::name).toArray(String[]::new);
        Long me = by.staffId() == null ? null : by.staffId().value();
        run(
                ADD,
                child,
                staff.stream().map(StaffId::value).toArray(Long[]::new),
                who,
                who,
                who,
                who,
                message.kind().name(),
                child,
                message.row(),
                ExplanationJson.writeSentence(message.what()),
                now.atOffset(ZoneOffset.UTC),
                by.name(),
                me,
                today);
    }

    Optional<StaffId> owner(String email) {
        return select("select id from staff where lower(email) = lower(?)", row -> new StaffId(row.getLong(1)), email)
                .stream()
                .findFirst();
    }

    long unread(Officer officer) {
        return select(
                        "select count(*) from message where staff_id = ? and read_at is null",
                        row -> row.getLong(1),
                        id(officer))
                .get(0);
    }

    MessagePage page(MessageQuery query, Officer officer) {
        String kind = query.kind() == null ? null : query.kind().name();
        long[] counts = new long[2];
        List<MessageSummary> rows = new ArrayList<>();
        select(
                PAGE,
                row -> {
                    counts[0] = row.getLong("unread");
                    counts[1] = row.getLong("every");
                    // 0 is null: there is no message beside the counts.
                    return row.getLong("id") == 0 ? null : rows.add(summary(row));
                },
                id(officer),
                kind,
                id(officer),
                kind,
                query.unreadOnly(),
                query.size(),
                (long) (query.page() - 1) * query.size());
        return new MessagePage(rows, counts[0], counts[1]);
    }

    Optional<MessageSummary> find(MessageId id, Officer officer) {
        return select(MESSAGES + "and m.id = ?", JpaMessages::summary, id(officer), id.value()).stream()
                .findFirst();
    }

    /** Notes when a message was read; null for one that counts as unread again. False if the officer has no such message. */
    boolean mark(MessageId id, Officer officer, Instant readAt) {
        return run(
                        "update message set read_at = ? where id = ? and staff_id = ?",
                        readAt == null ? null : readAt.atOffset(ZoneOffset.UTC),
                        id.value(),
                        id(officer))
                == 1;
    }

    int markAll(Officer officer, Instant now) {
        return run(
                "update message set read_at = ? where staff_id = ? and read_at is null",
                now.atOffset(ZoneOffset.UTC),
                id(officer));
    }

    private static long id(Officer officer) {
        return officer.staffId() == null ? 0 : officer.staffId().value();
    }

    private static MessageSummary summary(ResultSet row) throws SQLException {
        Long child = row.getObject("child_id", Long.class);
        return new MessageSummary(
                new MessageId(row.getLong("id")),
                MessageKind.valueOf(row.getString("kind")),
                child == null ? null : new ChildId(child),
                ChildName.of(row.getString("given_name"), row.getString("family_name")),
                row.getString("number"),
                row.getObject("row_id", Long.class),
                ExplanationJson.readSentence(row.getString("what")),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getString("told_by"),
                row.getBoolean("was_read"));
    }

    private <T> List<T> select(String sql, Reading<T> reading, Object... values) {
        try (PreparedStatement query = filled(sql, values);
                ResultSet rows = query.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The messages could not be read.", e);
        }
    }

    private int run(String sql, Object... values) {
        try (PreparedStatement statement = filled(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A message could not be written.", e);
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Long[] numbers) {
                statement.setArray(i + 1, connection.createArrayOf("bigint", numbers));
            } else if (values[i] instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (values[i] == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }

    /** Reads a row. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
