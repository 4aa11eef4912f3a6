package kith.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.child.ChildName;
import kith.record.ChildId;
import kith.record.StaffId;

@ApplicationScoped
class JpaSafeguardingEvents implements SafeguardingEvents {
    private static final String UNANSWERED =
            """
            select c.id, c.given_name, c.family_name, c.number, e.kind, e.on_day
            from child_today t
            join child c on c.council = t.council and c.id = t.child_id
            cross join lateral (
                select 'MISSING' as kind, m.from_on as on_day from missing_episode m
                where m.council = t.council and m.child_id = t.child_id
                union all
                select 'PROTECTION', p.made_on from protection_plan p
                where p.council = t.council and p.child_id = t.child_id
                union all
                select 'CONCERN', v.visited_on from visit v
                where v.council = t.council and v.child_id = t.child_id and v.concern is not null) e
            cross join lateral (
                select max(held_on) as last from review r
                where r.council = t.council and r.child_id = t.child_id and r.completed_on is not null) r
            cross join lateral (
                select array_agg(f.event || f.event_on) as events from footprint f
                where f.council = t.council and f.child_id = t.child_id and f.event is not null) f
            where t.looked_after and e.on_day > ? and e.on_day <= ?
              and (r.last is null or r.last <= e.on_day)
              and (f.events is null or e.kind || e.on_day <> all (f.events))
              and t.%s = ?
            order by e.on_day desc, c.id, e.kind
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public List<SafeguardingEvent> unanswered(ChildId child, LocalDate today) {
        return unanswered("child_id", child.value(), today);
    }

    @Override
    public List<SafeguardingEvent> unanswered(StaffId officer, LocalDate today) {
        return unanswered("reviewing_officer_id", officer.value(), today);
    }

    private List<SafeguardingEvent> unanswered(String whose, long id, LocalDate today) {
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(UNANSWERED.formatted(whose))) {
            query.setObject(1, today.minusYears(1));
            query.setObject(2, today);
            query.setLong(3, id);
            try (ResultSet rows = query.executeQuery()) {
                List<SafeguardingEvent> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(new SafeguardingEvent(
                            new ChildId(rows.getLong(1)),
                            ChildName.of(rows.getString(2), rows.getString(3)),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getObject(6, LocalDate.class)));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The safeguarding events could not be read.", e);
        }
    }
}
