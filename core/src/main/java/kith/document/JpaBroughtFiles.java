package kith.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kith.record.ChildId;

@ApplicationScoped
class JpaBroughtFiles implements BroughtFiles {
    private static final int PART = 1 << 20;
    private static final String OF_CHILD = "council = current_setting('app.council') and child_id = ? and sha_256 = ?";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public void keep(ChildId child, BroughtFile file, byte[] content, Instant now) {
        int added = change(
                "insert into document_file (council, child_id, sha_256, file_name, type, bytes, brought_at) "
                        + "values (current_setting('app.council'), ?, ?, ?, ?, ?, ?) on conflict do nothing",
                child.value(),
                file.sha256(),
                file.fileName(),
                file.type().name(),
                file.bytes(),
                now.atOffset(ZoneOffset.UTC));
        for (int from = 0; added > 0 && from < content.length; from += PART) {
            change(
                    "insert into document_part (council, child_id, sha_256, ordinal, content) "
                            + "values (current_setting('app.council'), ?, ?, ?, ?)",
                    child.value(),
                    file.sha256(),
                    from / PART,
                    new ByteArrayInputStream(content, from, Math.min(PART, content.length - from)));
        }
    }

    @Override
    public Optional<BroughtFile> find(ChildId child, String sha256) {
        try (PreparedStatement query = prepare(
                        "select file_name, type, bytes from document_file where " + OF_CHILD, child.value(), sha256);
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new BroughtFile(
                            sha256, row.getString(1), FileType.valueOf(row.getString(2)), row.getInt(3)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void save(ChildId child, String sha256) {
        change("update document_file set saved = true where " + OF_CHILD, child.value(), sha256);
    }

    @Override
    public void dropUnsaved(ChildId child, Instant broughtBefore) {
        change(
                "delete from document_file where council = current_setting('app.council') and child_id = ? "
                        + "and not saved and brought_at < ?",
                child.value(),
                broughtBefore.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<byte[]> content(ChildId child, String sha256) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (PreparedStatement query = prepare(
                        "select content from document_part where " + OF_CHILD + " order by ordinal",
                        child.value(),
                        sha256);
                ResultSet parts = query.executeQuery()) {
            while (parts.next()) {
                content.writeBytes(parts.getBytes(1));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return content.size() == 0 ? Optional.empty() : Optional.of(content.toByteArray());
    }

    private int change(String sql, Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            if (values[place] instanceof ByteArrayInputStream part) {
                statement.setBinaryStream(place + 1, part, part.available());
            } else {
                statement.setObject(place + 1, values[place]);
            }
        }
        return statement;
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The database did not take or give a file.", e);
    }
}
