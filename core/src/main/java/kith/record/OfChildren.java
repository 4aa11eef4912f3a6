package kith.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Which children a query is about. One child is asked for by itself and not as a list of one: the database plans such a query once for
 * all children, but one over a list anew each time.
 *
 * @param children which
 */
public record OfChildren(Collection<ChildId> children) {

    /** What the query compares a child's column with. */
    public String condition() {
        return isOne() ? "= ?" : "= any(?)";
    }

    /** Sets the value of {@link #condition}. */
    public void set(PreparedStatement query, int place) throws SQLException {
        if (isOne()) {
            query.setLong(place, children.iterator().next().value());
        } else {
            Object[] ids = children.stream().map(ChildId::value).toArray();
            query.setArray(place, query.getConnection().createArrayOf("bigint", ids));
        }
    }

    private boolean isOne() {
        return children.size() == 1;
    }
}
