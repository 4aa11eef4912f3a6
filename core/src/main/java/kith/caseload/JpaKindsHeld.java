package kith.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.record.ChildId;

/** Of which kinds there are rows: of most children most kinds are empty, and need not be read one by one. */
@ApplicationScoped
class JpaKindsHeld {
    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** Those of these kinds of which any of these children has a row. One query. */
    List<Room<?>> of(Collection<ChildId> children, List<Room<?>> kinds) {
        Set<String> tables = tables(children, kinds);
        return kinds.stream()
                .filter(room -> tables.contains(room.store().table()))
                .toList();
    }

    private Set<String> tables(Collection<ChildId> children, List<Room<?>> kinds) {
        String sql = kinds.stream()
                .map(room -> room.store().table())
                .map(table ->
                        "select '" + table + "' where exists (select 1 from " + table + " where child_id = any(?))")
                .collect(Collectors.joining(" union all "));
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            Array ids = connection.createArrayOf(
                    "bigint", children.stream().map(ChildId::value).toArray());
            for (int place = 1; place <= kinds.size(); place++) {
                query.setArray(place, ids);
            }
            try (ResultSet rows = query.executeQuery()) {
                Set<String> tables = new HashSet<>();
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
                return tables;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What is held of children could not be read.", e);
        }
    }
}
