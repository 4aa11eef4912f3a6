package kith.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kith.access.TeamId;
import kith.record.StaffId;

@ApplicationScoped
class JpaWorkers implements Workers {
    private static final String FIND =
            """
            select s.email, s.name, coalesce((select string_agg(r.role, ',') from staff_role r where r.staff_id = s.id), '')
            from staff s where s.id = ? and not s.disabled
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Override
    public Optional<String> team(TeamId team) {
        try (PreparedStatement query = entities.unwrap(Connection.class)
                .prepareStatement("select name from team where id = ? and not closed")) {
            query.setLong(1, team.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A team could not be read.", e);
        }
    }

    @Override
    public Optional<Worker> find(StaffId staff) {
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(FIND)) {
            query.setLong(1, staff.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Worker(row.getString(1), row.getString(2), row.getString(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A member of staff could not be read.", e);
        }
    }
}
