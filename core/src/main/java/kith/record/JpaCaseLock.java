package kith.record;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

@ApplicationScoped
class JpaCaseLock implements CaseLock {
    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** In the order of their numbers, so that no two transactions wait for each other. */
    @Override
    public int hold(Collection<ChildId> children) {
        Set<ChildId> held = held();
        if (!held.containsAll(children)) {
            lock(children.stream().filter(child -> !held.contains(child)).toList(), held);
        }
        return (int) children.stream().distinct().filter(held::contains).count();
    }

    /** What the transaction holds already. */
    @SuppressWarnings("unchecked")
    private Set<ChildId> held() {
        Set<ChildId> held = (Set<ChildId>) transaction.getResource(CaseLock.class);
        if (held == null) {
            held = new HashSet<>();
            transaction.putResource(CaseLock.class, held);
        }
        return held;
    }

    private void lock(Collection<ChildId> children, Set<ChildId> held) {
        OfChildren which = new OfChildren(children);
        String sql = "select id from child where id " + which.condition() + " order by id for no key update";
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(sql)) {
            which.set(query, 1);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    held.add(new ChildId(rows.getLong(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A case could not be held.", e);
        }
    }
}
