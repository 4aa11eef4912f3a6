package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kith.child.ChildName;
import kith.record.ChildId;

/** Who can be visited with a child: children at its address, and of its family home and name. Hidden records stay hidden. */
@ApplicationScoped
class JpaCompanions {
    private static final String FIND =
            """
            select distinct c.id, c.given_name, c.family_name, c.number, p.postcode is not distinct from m.postcode
                   and p.carer is not distinct from m.carer and p.postcode is not null as same_address
            from placement m join child me on me.council = m.council and me.id = m.child_id
            join placement p on p.council = m.council and p.to_on is null and p.child_id <> m.child_id
                 and (p.postcode = m.postcode and p.carer is not distinct from m.carer or p.home_postcode = m.home_postcode)
            join child c on c.council = p.council and c.id = p.child_id
            where m.child_id = ? and m.to_on is null
              and (p.postcode = m.postcode and p.carer is not distinct from m.carer or c.family_name = me.family_name)
            order by same_address desc, c.family_name, c.given_name, c.number limit 12
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    List<Companion> of(ChildId child) {
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(FIND)) {
            query.setLong(1, child.value());
            try (ResultSet rows = query.executeQuery()) {
                List<Companion> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Companion(
                            new ChildId(rows.getLong(1)),
                            ChildName.of(rows.getString(2), rows.getString(3)),
                            rows.getString(4),
                            rows.getBoolean(5)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Who can be visited at once could not be read.", e);
        }
    }
}
