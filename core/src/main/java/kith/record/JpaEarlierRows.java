package kith.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class JpaEarlierRows implements EarlierRows {
    // Finding the provider searches the class path; done once.
    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public void keep(ChildId child, Held<? extends Record> before, boolean takenBack, Correction correction) {
        String sql = "insert into earlier_row (council, id, child_id, kind, row_id, row_version, said, taken_back, why,"
                + " staff_id, staff_name, at) values (current_setting('app.council'), nextval('row_id'), ?, ?, ?, ?,"
                + " ?::jsonb, ?, ?, ?, ?, ?)";
        try (PreparedStatement row = connection().prepareStatement(sql)) {
            row.setLong(1, child.value());
            row.setString(2, before.said().getClass().getSimpleName());
            row.setLong(3, before.id());
            row.setInt(4, before.version());
            row.setString(5, json(before.said()));
            row.setBoolean(6, takenBack);
            row.setString(7, correction.why());
            row.setObject(8, correction.by() == null ? null : correction.by().value(), java.sql.Types.BIGINT);
            row.setString(9, correction.byName());
            row.setObject(10, correction.at().atOffset(ZoneOffset.UTC));
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What a row said before could not be kept.", e);
        }
    }

    @Override
    public List<EarlierRow> of(ChildId child) {
        String sql = "select kind, row_id, said, taken_back, why, staff_name, at from earlier_row where child_id = ?"
                + " order by at desc, id desc";
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            query.setLong(1, child.value());
            try (ResultSet rows = query.executeQuery()) {
                List<EarlierRow> earlier = new ArrayList<>();
                while (rows.next()) {
                    earlier.add(new EarlierRow(
                            rows.getString(1),
                            rows.getLong(2),
                            said(rows.getString(3)),
                            rows.getBoolean(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getObject(7, OffsetDateTime.class).toInstant()));
                }
                return earlier;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What rows said before could not be read.", e);
        }
    }

    private static String json(Record said) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        for (RecordComponent part : said.getClass().getRecordComponents()) {
            Object value = value(said, part);
            if (value != null) {
                json.add(part.getName(), value.toString());
            }
        }
        return json.build().toString();
    }

    private static Object value(Record said, RecordComponent part) {
        try {
            return part.getAccessor().invoke(said);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("No record of a room: " + said.getClass(), e);
        }
    }

    private static Map<String, String> said(String json) {
        Map<String, String> said = new LinkedHashMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.forEach((part, value) -> said.put(part, ((JsonString) value).getString()));
        }
        return said;
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
