package kith.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.record.StaffId;

/** The rows of {@code cover}. Row-level security keeps to the council. */
@ApplicationScoped
class JpaCovers {
    private static final String COVERS =
            "select c.id, c.staff_id, s.name, c.cover_id, o.name, c.from_on, c.to_on from cover c "
                    + "join staff s on s.council = c.council and s.id = c.staff_id "
                    + "join staff o on o.council = c.council and o.id = c.cover_id ";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** The covers that last or are still to come, soonest first. */
    List<CoverSummary> from(LocalDate today) {
        return select("where c.to_on >= ? order by c.from_on, s.name, c.id", today);
    }

    Optional<CoverSummary> find(CoverId id) {
        return select("where c.id = ?", id.value()).stream().findFirst();
    }

    void add(StaffId staff, StaffId cover, LocalDate from, LocalDate to, String by, Instant now) {
        run(
                "insert into cover (council, id, staff_id, cover_id, from_on, to_on, named_by, named_at) "
                        + "values (current_setting('app.council'), nextval('row_id'), ?, ?, ?, ?, ?, ?)",
                staff.value(),
                cover.value(),
                from,
                to,
                by,
                now.atOffset(ZoneOffset.UTC));
    }

    /** The cover's last day is this one from now on; where it had not begun, it never does. */
    void end(CoverId id, LocalDate last) {
        run("update cover set from_on = least(from_on, ?), to_on = ? where id = ?", last, last, id.value());
    }

    /** Whether the account is open and whoever holds it can have cases of their own; null if there is no such account. */
    Boolean canCover(StaffId id) {
        String sql = "select not s.disabled and exists (select 1 from staff_role r where r.council = s.council "
                + "and r.staff_id = s.id and r.role in ('SOCIAL_WORKER', 'REVIEWING_OFFICER', 'TEAM_MANAGER')) "
                + "from staff s where s.id = ?";
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            query.setLong(1, id.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getBoolean(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("An account could not be read.", e);
        }
    }

    private List<CoverSummary> select(String which, Object value) {
        try (PreparedStatement query = connection().prepareStatement(COVERS + which)) {
            query.setObject(1, value);
            try (ResultSet rows = query.executeQuery()) {
                List<CoverSummary> covers = new ArrayList<>();
                while (rows.next()) {
                    covers.add(new CoverSummary(
                            new CoverId(rows.getLong(1)),
                            new StaffId(rows.getLong(2)),
                            rows.getString(3),
                            new StaffId(rows.getLong(4)),
                            rows.getString(5),
                            rows.getObject(6, LocalDate.class),
                            rows.getObject(7, LocalDate.class)));
                }
                return covers;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The covers could not be read.", e);
        }
    }

    private void run(String sql, Object... values) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The cover could not be written.", e);
        }
    }

    private Connection connection() {
        entities.flush();
        return entities.unwrap(Connection.class);
    }
}
