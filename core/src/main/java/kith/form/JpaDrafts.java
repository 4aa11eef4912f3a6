package kith.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.record.StaffId;

@ApplicationScoped
class JpaDrafts implements Drafts {
    private static final String SELECT =
            "select key, form, subject, page, title, fields, saved_at from draft where staff_id = ? ";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** Not after the form was saved: a last request of the page may arrive behind the save. */
    @Override
    public boolean keep(Draft draft, StaffId author) {
        String sql = "insert into draft as held (council, key, staff_id, form, subject, page, title, fields, saved_at)"
                + " select current_setting('app.council'), ?, ?, ?, ?, ?, ?, ?::jsonb, ?"
                + " where not exists (select from submission where key = ?)"
                + " on conflict (council, key) do update set fields = excluded.fields, saved_at = excluded.saved_at"
                + " where held.staff_id = excluded.staff_id";
        try (PreparedStatement row = connection().prepareStatement(sql)) {
            row.setObject(1, draft.key());
            row.setLong(2, author.value());
            row.setString(3, draft.of().form());
            row.setString(4, draft.of().subject());
            row.setString(5, draft.of().page());
            row.setString(6, draft.of().title());
            row.setString(7, TypedFields.kept(draft.fields()));
            row.setObject(8, draft.savedAt().atOffset(ZoneOffset.UTC));
            row.setObject(9, draft.key());
            return row.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("A draft could not be kept.", e);
        }
    }

    @Override
    public Optional<Draft> latest(String form, String subject, StaffId author) {
        try (PreparedStatement query =
                connection().prepareStatement(SELECT + "and form = ? and subject = ? order by saved_at desc limit 1")) {
            query.setLong(1, author.value());
            query.setString(2, form);
            query.setString(3, subject);
            return read(query).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("A draft could not be read.", e);
        }
    }

    @Override
    public List<Draft> of(StaffId author) {
        try (PreparedStatement query = connection().prepareStatement(SELECT + "order by saved_at desc")) {
            query.setLong(1, author.value());
            return read(query);
        } catch (SQLException e) {
            throw new IllegalStateException("Drafts could not be read.", e);
        }
    }

    @Override
    public void drop(UUID key, StaffId author) {
        try (PreparedStatement row =
                connection().prepareStatement("delete from draft where key = ? and staff_id = ?")) {
            row.setObject(1, key);
            row.setLong(2, author.value());
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A draft could not be dropped.", e);
        }
    }

    private static List<Draft> read(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<Draft> drafts = new ArrayList<>();
            while (rows.next()) {
                drafts.add(new Draft(
                        rows.getObject(1, UUID.class),
                        new Draft.Of(rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)),
                        TypedFields.read(rows.getString(6)),
                        rows.getObject(7, OffsetDateTime.class).toInstant()));
            }
            return drafts;
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
