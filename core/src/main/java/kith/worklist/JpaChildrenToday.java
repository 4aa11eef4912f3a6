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
import java.util.List;
import java.util.Locale;
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
            values (current_setting('app.council'), ?, ?, ?, ?, ?,
                (select id from staff where email = ?), coalesce((select name from staff where email = ?), ?),
                (select id from staff where email = ?), coalesce((select name from staff where email = ?), ?),
                ?, ?, (select id from team where name = ?), ?)
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

    /** Stores how these children stand; a row that says so already stays untouched. */
    void put(Collection<ChildToday> children, LocalDate today) {
        try (PreparedStatement row = connection().prepareStatement(PUT)) {
            for (ChildToday child : children) {
                row.setLong(1, child.child().value());
                row.setBoolean(2, child.lookedAfter());
                row.setString(3, child.legalStatus());
                row.setString(4, child.placementType());
                row.setString(5, child.placeName());
                setWorker(row, 6, child.worker());
                setWorker(row, 9, child.reviewingOfficer());
                row.setObject(12, child.reviewBookedFor());
                row.setObject(13, child.restBookedFor());
                row.setString(14, child.team() == null ? null : child.team().workerRef());
                row.setObject(15, today);
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

    /** A worker with an account is referred to by e-mail address, and shown by the account's name. */
    private static void setWorker(PreparedStatement row, int at, ChildRecord.Allocation allocation)
            throws SQLException {
        String email = allocation == null ? null : allocation.workerRef().toLowerCase(Locale.ROOT);
        row.setString(at, email);
        row.setString(at + 1, email);
        row.setString(at + 2, shownName(allocation));
    }

    private static String shownName(ChildRecord.Allocation allocation) {
        if (allocation == null) {
            return null;
        }
        return allocation.workerName() == null ? allocation.workerRef() : allocation.workerName();
    }

    private Connection connection() {
        entities.flush();
        return entities.unwrap(Connection.class);
    }
}
