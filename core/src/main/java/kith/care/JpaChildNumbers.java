package kith.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

@ApplicationScoped
class JpaChildNumbers implements ChildNumbers {
    /** The council may have given a number of this form itself; then the next one is taken. */
    private static final String NEXT =
            """
            select n.number from (select 'K' || lpad(nextval('child_number')::text, 6, '0') as number
                                  from generate_series(1, 20)) n
            where not child_number_taken(n.number) limit 1
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public String next() {
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(NEXT);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("The next twenty numbers for children are all taken.");
            }
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("A number for a child could not be found.", e);
        }
    }

    @Override
    public boolean taken(String number) {
        return (Boolean) entities.createNativeQuery("select child_number_taken(?1)")
                .setParameter(1, number)
                .getSingleResult();
    }

    @Override
    public void renumbered(String before, String now) {
        entities.createNativeQuery("select cast(child_renumbered(?1, ?2) as text)")
                .setParameter(1, before)
                .setParameter(2, now)
                .getSingleResult();
    }
}
