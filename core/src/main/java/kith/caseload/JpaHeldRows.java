package kith.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kith.caserecord.Column;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.record.ChildId;
import kith.record.OfChildren;

/**
 * Children's rows of many kinds, asked for together: the case is read whole at each save, and going to the database once for each
 * kind would take longer than the reading. Row-level security keeps to the council. What the transaction changed through entities was
 * flushed by whoever changed it.
 */
@ApplicationScoped
class JpaHeldRows {
    private static final int FIRST_VALUE = 2;

    private final Map<Class<?>, String> selects = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** The rows of these children, by child and by the class of the row. */
    Map<ChildId, Map<Class<?>, List<Record>>> of(Collection<ChildId> children, List<Room<?>> kinds) {
        Map<ChildId, Map<Class<?>, List<Record>>> held = new HashMap<>();
        children.forEach(child -> held.put(child, new HashMap<>()));
        if (children.isEmpty() || kinds.isEmpty()) {
            return held;
        }
        OfChildren which = new OfChildren(children);
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(sql(kinds, which))) {
            for (int place = 1; place <= kinds.size(); place++) {
                which.set(query, place);
            }
            query.execute();
            for (Room<?> kind : kinds) {
                try (ResultSet rows = query.getResultSet()) {
                    read(rows, RowTypes.of(kind.type()), held);
                }
                query.getMoreResults();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What is held of children could not be read.", e);
        }
        return held;
    }

    private String sql(List<Room<?>> kinds, OfChildren which) {
        return kinds.stream()
                .map(kind -> selects.computeIfAbsent(kind.type(), type -> select(kind))
                        .formatted(which.condition()))
                .collect(Collectors.joining("; "));
    }

    private static String select(Room<?> kind) {
        RowType<?> type = RowTypes.of(kind.type());
        String order = kind.store().order();
        for (Column column : type.columns()) {
            order = order.replaceAll("\\b" + column.component() + "\\b", column.name());
        }
        return "select child_id, " + String.join(", ", type.names()) + " from " + type.table()
                + " where child_id %s order by " + order;
    }

    private static void read(ResultSet rows, RowType<?> type, Map<ChildId, Map<Class<?>, List<Record>>> held)
            throws SQLException {
        while (rows.next()) {
            held.get(new ChildId(rows.getLong(1)))
                    .computeIfAbsent(type.type(), kind -> new ArrayList<>())
                    .add(type.row(values(rows, type.columns())));
        }
    }

    private static Object[] values(ResultSet row, List<Column> columns) throws SQLException {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, FIRST_VALUE + i, columns.get(i).type());
        }
        return values;
    }

    private static Object value(ResultSet row, int place, Class<?> type) throws SQLException {
        if (type == String.class) {
            return row.getString(place);
        }
        if (type == LocalDate.class) {
            return row.getObject(place, LocalDate.class);
        }
        boolean yesOrNo = type == boolean.class || type == Boolean.class;
        Object value = yesOrNo ? row.getBoolean(place) : row.getInt(place);
        return row.wasNull() ? null : value;
    }
}
