package kith.search;

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
import kith.access.Role;
import kith.child.ChildName;
import kith.record.ChildId;

/** Children found by name, number or date of birth. */
@ApplicationScoped
class JpaFoundChildren {
    /** How alike a typed word and a word of the name must be: one or two wrong letters in a name of six pass. */
    private static final double ALIKE = 0.4;

    private static final String FIND =
            """
            with asked as (select plain_text(?) as text, ?::date as born_on, ? as everything),
            scored as (
                select c.id, c.number, c.given_name, c.family_name, c.born_on, a.everything, a.born_on as asked_on,
                       case when lower(c.number) = a.text then 3.0
                            when starts_with(lower(c.number), a.text) then 2.0
                            else word_similarity(a.text, n.name) + similarity(a.text, n.name) / 10 end as score
                from child c cross join asked a
                cross join lateral (select plain_text(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, '')) as name) n),
            found as (
                select *, count(*) over () as total from scored
                where everything or asked_on = born_on or asked_on is null and score >= ?
                order by score desc, family_name, given_name, number limit ? offset ?)
            select f.id, f.given_name, f.family_name, f.number, f.born_on,
                   (select max(p.from_on) from looked_after_period p where p.child_id = f.id and p.to_on is null),
                   (select coalesce(w.worker_name, w.worker_ref) from allocation w
                    where w.child_id = f.id and w.role = 'SOCIAL_WORKER' and w.to_on is null
                    order by w.from_on desc limit 1),
                   f.total
            from found f order by f.score desc, f.family_name, f.given_name, f.number
            """;

    private static final String UNALLOCATED =
            """
            select c.id, c.given_name, c.family_name, c.number, c.born_on,
                   (select max(p.from_on) from looked_after_period p where p.child_id = c.id and p.to_on is null),
                   t.social_worker_name, count(*) over ()
            from child c join child_today t on t.council = c.council and t.child_id = c.id
            where t.looked_after
              and case ? when 'SOCIAL_WORKER' then t.social_worker_name else t.reviewing_officer_name end is null
            order by c.family_name, c.given_name, c.number limit ? offset ?
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    FoundChildren find(ChildSearch search, int page, int size) {
        entities.flush();
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(FIND)) {
            query.setString(1, search.text());
            query.setObject(2, search.bornOn());
            query.setBoolean(3, search.everything());
            query.setDouble(4, ALIKE);
            query.setInt(5, size);
            query.setLong(6, (long) (page - 1) * size);
            try (ResultSet rows = query.executeQuery()) {
                return found(rows, page, size);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The children could not be searched.", e);
        }
    }

    FoundChildren unallocated(Role role, int page, int size) {
        entities.flush();
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(UNALLOCATED)) {
            query.setString(1, role.name());
            query.setInt(2, size);
            query.setLong(3, (long) (page - 1) * size);
            try (ResultSet rows = query.executeQuery()) {
                return found(rows, page, size);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The children could not be searched.", e);
        }
    }

    private static FoundChildren found(ResultSet rows, int page, int size) throws SQLException {
        List<FoundChild> found = new ArrayList<>();
        long total = 0;
        while (rows.next()) {
            found.add(new FoundChild(
                    new ChildId(rows.getLong(1)),
                    ChildName.of(rows.getString(2), rows.getString(3)),
                    rows.getString(4),
                    rows.getObject(5, LocalDate.class),
                    rows.getObject(6, LocalDate.class),
                    rows.getString(7)));
            total = rows.getLong(8);
        }
        return new FoundChildren(found, total, page, size);
    }
}
