package kith.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kith.record.ChildId;
import kith.record.StaffId;

@ApplicationScoped
class JpaSubmissions implements Submissions {
    private static final String COLUMNS = "select fingerprint, step, child_id, row_id, saved_at from submission ";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public Optional<Entry> take(Submission form, String step, StaffId staff, ChildId child, Instant now) {
        String sql = "insert into submission (council, key, fingerprint, staff_id, step, child_id, saved_at)"
                + " values (current_setting('app.council'), ?, ?, ?, ?, ?, ?) on conflict do nothing";
        try (PreparedStatement row = connection().prepareStatement(sql)) {
            row.setObject(1, form.key());
            row.setString(2, form.fingerprint());
            row.setObject(3, staff == null ? null : staff.value(), Types.BIGINT);
            row.setString(4, step);
            row.setObject(5, child == null ? null : child.value(), Types.BIGINT);
            row.setObject(6, now.atOffset(ZoneOffset.UTC));
            return row.executeUpdate() == 1 ? Optional.empty() : earlier(form.key());
        } catch (SQLException e) {
            throw new IllegalStateException("A form could not be taken.", e);
        }
    }

    @Override
    public void finish(Submission form, Saved saved) {
        String sql = "with draft as (delete from draft where key = ?)"
                + " update submission set child_id = ?, row_id = ? where key = ?";
        try (PreparedStatement row = connection().prepareStatement(sql)) {
            row.setObject(1, form.key());
            row.setObject(2, saved.child() == null ? null : saved.child().value(), Types.BIGINT);
            row.setObject(3, saved.row(), Types.BIGINT);
            row.setObject(4, form.key());
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What a form led to could not be noted.", e);
        }
    }

    @Override
    public Optional<Saved> saved(UUID key, StaffId staff) {
        try (PreparedStatement query = connection().prepareStatement(COLUMNS + "where key = ? and staff_id = ?")) {
            query.setObject(1, key);
            query.setLong(2, staff.value());
            return read(query).map(Entry::saved);
        } catch (SQLException e) {
            throw new IllegalStateException("What a form led to could not be read.", e);
        }
    }

    private Optional<Entry> earlier(UUID key) throws SQLException {
        try (PreparedStatement query = connection().prepareStatement(COLUMNS + "where key = ?")) {
            query.setObject(1, key);
            return read(query);
        }
    }

    private static Optional<Entry> read(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            Long child = row.getObject(3, Long.class);
            Saved saved = new Saved(
                    row.getString(2),
                    child == null ? null : new ChildId(child),
                    row.getObject(4, Long.class),
                    row.getObject(5, OffsetDateTime.class).toInstant());
            return Optional.of(new Entry(row.getString(1), saved));
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
