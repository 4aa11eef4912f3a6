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
import kith.child.ChildName;
import kith.record.ChildId;

@ApplicationScoped
class JpaLikelyChildren implements LikelyChildren {
    /** Born on the day a third of the name is enough, or no name; else all but a letter or two of it. */
    private static final String FIND =
            """
            with asked as (select plain_text(?) as name, ?::date as born_on),
            scored as (
                select c.*, c.born_on = a.born_on as same_day, c.given_name is null and c.family_name is null as nameless,
                       similarity(plain_text(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, '')), a.name) as alike
                from child c cross join asked a)
            select s.id, s.given_name, s.family_name, s.number, s.born_on,
                   (select max(p.from_on) from looked_after_period p where p.child_id = s.id and p.to_on is null),
                   (select coalesce(w.worker_name, w.worker_ref) from allocation w
                    where w.child_id = s.id and w.role = 'SOCIAL_WORKER' and w.to_on is null
                    order by w.from_on desc limit 1)
            from scored s
            where s.same_day and (s.alike >= 0.3 or s.nameless) or s.alike >= 0.65
            order by s.same_day desc, s.alike desc, s.number limit 10
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public List<FoundChild> to(String givenName, String familyName, LocalDate bornOn) {
        String name = ChildName.of(blankToNull(givenName), blankToNull(familyName));
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(FIND)) {
            query.setString(1, name == null ? "" : name);
            query.setObject(2, bornOn);
            try (ResultSet rows = query.executeQuery()) {
                return found(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The likely children could not be searched.", e);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<FoundChild> found(ResultSet rows) throws SQLException {
        List<FoundChild> found = new ArrayList<>();
        while (rows.next()) {
            found.add(new FoundChild(
                    new ChildId(rows.getLong(1)),
                    ChildName.of(rows.getString(2), rows.getString(3)),
                    rows.getString(4),
                    rows.getObject(5, LocalDate.class),
                    rows.getObject(6, LocalDate.class),
                    rows.getString(7)));
        }
        return found;
    }
}
