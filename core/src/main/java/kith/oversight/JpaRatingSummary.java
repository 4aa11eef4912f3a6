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

/** Ratings of the whole council, counted. */
@ApplicationScoped
class JpaRatingSummary {
    private static final String COUNTS =
            """
            select g.grade, count(*) filter (where r.quality = g.grade), count(*) filter (where r.effectiveness = g.grade)
            from unnest(array['OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE']) with ordinality g(grade, place)
            left join planning_rating r on r.rated_on >= ? and g.grade in (r.quality, r.effectiveness)
            group by g.grade, g.place order by g.place
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** Every grade, the best first, with how often it was given since a day. */
    List<RatingSummary> since(LocalDate day) {
        entities.flush();
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(COUNTS)) {
            query.setObject(1, day);
            try (ResultSet rows = query.executeQuery()) {
                List<RatingSummary> counts = new ArrayList<>();
                while (rows.next()) {
                    counts.add(new RatingSummary(rows.getString(1), rows.getInt(2), rows.getInt(3)));
                }
                return counts;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The ratings could not be counted.", e);
        }
    }
}
