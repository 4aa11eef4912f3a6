package kith.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.record.ChildId;

@ApplicationScoped
class JpaOtherFamilies implements OtherFamilies {
    /** One look over the council's children; the text goes there, so that no names come here but those that stand in it. */
    private static final String NAMED =
            "select given_name || ' ' || family_name from child where council = current_setting('app.council') "
                    + "and id <> ? and not number = any(?) and given_name || ' ' || family_name <> ? "
                    + "and strpos(plain_text(?), plain_text(given_name || ' ' || family_name)) > 0 order by 1";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public List<String> namedIn(String text, ChildId child, String name, Set<String> own) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(NAMED)) {
            query.setLong(1, child.value());
            query.setArray(2, connection.createArrayOf("text", own.toArray()));
            query.setString(3, name);
            query.setString(4, text.replaceAll("\\s+", " "));
            List<String> names = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("The names of other families could not be looked for.", e);
        }
    }
}
