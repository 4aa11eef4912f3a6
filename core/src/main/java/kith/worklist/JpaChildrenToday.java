package kith.worklist;

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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;

/** The rows of {@code child_today}: one a child, with the day on which its due dates were last worked out. */
@ApplicationScoped
class JpaChildrenToday {
    private static final String PUT =
            """
            insert into child_today as t (council, child_id, looked_after, legal_status, placement_type, place_name,
                social_worker_id, social_worker_name, reviewing_officer_id, reviewing_officer_name, review_booked_for,
                rest_booked_for, team_id, calculated_on)
            values (current_setting('app.council'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select id from team where name = ?), ?)
            on conflict (council, child_id) do update set (looked_after, legal_status, placement_type, place_name,
                social_worker_id, social_worker_name, reviewing_officer_id, reviewing_officer_name, review_booked_for,
                rest_booked_for, team_id, calculated_on)
                = (excluded.looked_after, excluded.legal_status, excluded.placement_type, excluded.place_name,
                excluded.social_worker_id, excluded.social_worker_name, excluded.reviewing_officer_id,
                excluded.reviewing_officer_name, excluded.review_booked_for, excluded.rest_booked_for,
                excluded.team_id, excluded.calculated_on)
            where t is distinct from excluded
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** A member of staff, as the lists show one. */
    private record Worker(long id, String name) {}

    /** Stores how these children stand; a row that says so already stays untouched. */
    void put(Collection<ChildToday> children, LocalDate today) {
        Map<String, Worker> staff = staff(children);
        try (PreparedStatement row = connection().prepareStatement(PUT)) {
            for (ChildToday child : children) {
                row.setLong(1, child.child().value());
                row.setBoolean(2, child.lookedAfter());
                row.setString(3, child.legalStatus());
                row.setString(4, child.placementType());
                row.setString(5, child.placeName());
                setWorker(row, 6, child.worker(), staff);
                setWorker(row, 8, child.reviewingOfficer(), staff);
                row.setObject(10, child.reviewBookedFor());
                row.setObject(11, child.restBookedFor());
                row.setString(12, child.team() == null ? null : child.team().workerRef());
                row.setObject(13, today);
                row.addBatch();
            }
            row.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("How the children stand today could not be written.", e);
        }
    }

    /** The next children whose due dates were not worked out on this day yet; at most as many as asked. */
    List<ChildId> notYetOn(LocalDate today, int most) {
        String sql =
                """
                select c.id from child c left join child_today t on t.council = c.council and t.child_id = c.id
                where t.calculated_on is distinct from ? and (t.calculated_on is null or t.calculated_on < ?)
                order by c.id limit ?
                """;
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            query.setObject(1, today);
            query.setObject(2, today);
            query.setInt(3, most);
            try (ResultSet rows = query.executeQuery()) {
                List<ChildId> children = new ArrayList<>();
                while (rows.next()) {
                    children.add(new ChildId(rows.getLong(1)));
                }
                return children;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The children to recalculate could not be read.", e);
        }
    }

    private static void setWorker(
            PreparedStatement row, int at, ChildRecord.Allocation allocation, Map<String, Worker> staff)
            throws SQLException {
        Worker worker = allocation == null ? null : staff.get(lower(allocation.workerRef()));
        row.setObject(at, worker == null ? null : worker.id(), java.sql.Types.BIGINT);
        row.setString(at + 1, worker == null ? shownName(allocation) : worker.name());
    }

    private static String shownName(ChildRecord.Allocation allocation) {
        if (allocation == null) {
            return null;
        }
        return allocation.workerName() == null ? allocation.workerRef() : allocation.workerName();
    }

    /** The accounts behind the references of allocations: a worker with an account is referred to by e-mail address. */
    private Map<String, Worker> staff(Collection<ChildToday> children) {
        Object[] emails = children.stream()
                .flatMap(child -> Stream.of(child.worker(), child.reviewingOfficer()))
                .filter(Objects::nonNull)
                .map(allocation -> lower(allocation.workerRef()))
                .distinct()
                .toArray();
        Connection connection = connection();
        try (PreparedStatement query =
                connection.prepareStatement("select email, id, name from staff where email = any(?)")) {
            query.setArray(1, connection.createArrayOf("text", emails));
            try (ResultSet rows = query.executeQuery()) {
                Map<String, Worker> staff = new HashMap<>();
                while (rows.next()) {
                    staff.put(rows.getString(1), new Worker(rows.getLong(2), rows.getString(3)));
                }
                return staff;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The staff of the allocations could not be read.", e);
        }
    }

    private static String lower(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }

    private Connection connection() {
        entities.flush();
        return entities.unwrap(Connection.class);
    }
}
