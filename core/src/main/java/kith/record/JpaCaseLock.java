package kith.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

@ApplicationScoped
class JpaCaseLock implements CaseLock {
    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** In the order of their numbers, so that no two transactions wait for each other. */
    @Override
    public int hold(Collection<ChildId> children) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query =
                connection.prepareStatement("select id from child where id = any(?) order by id for no key update")) {
            Object[] ids = children.stream().map(ChildId::value).toArray();
            query.setArray(1, connection.createArrayOf("bigint", ids));
            try (ResultSet rows = query.executeQuery()) {
                int held = 0;
                while (rows.next()) {
                    held++;
                }
                return held;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A case could not be held.", e);
        }
    }
}
