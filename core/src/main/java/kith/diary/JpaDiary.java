package kith.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kith.child.ChildName;
import kith.duty.DutyCode;
import kith.record.ChildId;
import kith.worklist.WorkScope;

/** What is arranged and due on which day, from the rows of the children. Row-level security hides restricted ones. */
@ApplicationScoped
class JpaDiary {
    private static final String ENTRIES =
            """
            with asked as (select ?::date as first_day, ?::date as last_day, ?::text[] as kinds),
            scoped as (select t.council, t.child_id from child_today t where true %s),
            entry as (
                select 'REVIEW' as kind, b.id, b.child_id, b.meets_on as on_day, b.starts_at as at_time, null as duty, b.venue,
                       b.held_on is not null as done
                from review_booking b, asked where b.cancelled_on is null and b.meets_on between first_day and last_day
                union all
                select 'MEETING', m.id, m.child_id, m.meets_on, m.starts_at, null, b.venue, b.held_on is not null
                from booked_meeting m
                join review_booking b on b.council = m.council and b.child_id = m.child_id and b.ordinal = m.booking, asked
                where b.cancelled_on is null and m.meets_on between first_day and last_day
                union all
                select 'VISIT', p.id, p.child_id, p.planned_on, p.at_time, null, null, p.visited_on is not null
                from planned_visit p, asked
                where p.cancelled_reason is null and p.planned_on between first_day and last_day
                union all
                select 'DUE', d.id, d.child_id, d.due_on, null, d.duty, null, false
                from due_date d, asked where d.replaced_on is null and d.outcome = 'OPEN' and d.duty <> ?
                    and 'DUE' = any(kinds) and d.due_on between first_day and last_day)
            select e.*, c.given_name, c.family_name, c.number
            from entry e join scoped s on s.child_id = e.child_id join child c on c.council = s.council and c.id = s.child_id, asked
            where e.kind = any(kinds)
            order by on_day, kind = 'DUE', at_time nulls last, family_name, given_name, number, kind, id
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** The entries of these kinds for these children, in order. */
    List<DiaryEntry> entries(WorkScope.Children children, Set<DiaryEntry.Kind> kinds, LocalDate from, LocalDate until) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(ENTRIES.formatted(children.condition()))) {
            int at = 1;
            query.setObject(at++, from);
            query.setObject(at++, until);
            query.setArray(
                    at++,
                    connection.createArrayOf(
                            "text", kinds.stream().map(Enum::name).toArray()));
            for (long[] staff : children.values()) {
                query.setArray(at++, numbers(connection, staff));
            }
            query.setString(at, DutyCode.RETENTION.code());
            try (ResultSet rows = query.executeQuery()) {
                List<DiaryEntry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The diary could not be read.", e);
        }
    }

    private static Array numbers(Connection connection, long[] numbers) throws SQLException {
        return connection.createArrayOf("bigint", Arrays.stream(numbers).boxed().toArray());
    }

    private static DiaryEntry entry(ResultSet row) throws SQLException {
        String duty = row.getString("duty");
        return new DiaryEntry(
                DiaryEntry.Kind.valueOf(row.getString("kind")),
                row.getLong("id"),
                new ChildId(row.getLong("child_id")),
                ChildName.of(row.getString("given_name"), row.getString("family_name")),
                row.getString("number"),
                row.getObject("on_day", LocalDate.class),
                row.getString("at_time"),
                duty == null ? null : DutyCode.of(duty),
                row.getString("venue"),
                row.getBoolean("done"));
    }
}
