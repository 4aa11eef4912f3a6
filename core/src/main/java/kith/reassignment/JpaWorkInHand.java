package kith.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.access.Role;
import kith.caserecord.ChildRecord;
import kith.child.ChildName;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.StaffId;

/** Who has which children and actions in hand, accounts that are closed included. */
@ApplicationScoped
class JpaWorkInHand {
    private static final String HOLDERS =
            """
            select * from (
                select s.id, s.name, s.disabled,
                       (select count(*) from allocation w
                        where w.council = s.council and w.to_on is null and lower(w.worker_ref) = s.email) as children,
                       (select count(*) from action a
                        where a.council = s.council and lower(a.owner_ref) = s.email
                          and a.done_on is null and a.not_done_reason is null) as actions
                from staff s where ?::bigint is null or s.id = ?) h
            """;
    private static final String CHILDREN =
            """
            select c.id, c.given_name, c.family_name, c.number, w.role
            from staff s
            join allocation w on w.council = s.council and w.to_on is null and lower(w.worker_ref) = s.email
            join child c on c.council = w.council and c.id = w.child_id
            where s.id = ?
            order by w.role desc, lower(c.family_name), lower(c.given_name), c.number
            """;
    private static final String ACTIONS =
            """
            select c.id, c.given_name, c.family_name, c.number, a.id, a.version, a.ordinal, a.what, a.owner, a.due_on,
                   a.done_on, a.not_done_reason, a.review_held_on, a.owner_part, a.owner_ref, a.plan_part, a.evidence
            from staff s
            join action a on a.council = s.council and lower(a.owner_ref) = s.email
                 and a.done_on is null and a.not_done_reason is null
            join child c on c.council = a.council and c.id = a.child_id
            where s.id = ?
            order by a.due_on, lower(c.family_name), lower(c.given_name), c.number, a.ordinal
            """;

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    List<WorkHolder> holders() {
        return ask(
                HOLDERS + "where h.children > 0 or h.actions > 0 order by h.name, h.id",
                JpaWorkInHand::holder,
                null,
                null);
    }

    Optional<WorkInHand> of(StaffId staff) {
        return ask(HOLDERS, JpaWorkInHand::holder, staff.value(), staff.value()).stream()
                .findFirst()
                .map(holder -> new WorkInHand(
                        holder,
                        ask(CHILDREN, JpaWorkInHand::child, staff.value()),
                        ask(ACTIONS, JpaWorkInHand::action, staff.value())));
    }

    private static WorkHolder holder(ResultSet row) throws SQLException {
        return new WorkHolder(
                new StaffId(row.getLong(1)), row.getString(2), row.getBoolean(3), row.getLong(4), row.getLong(5));
    }

    private static WorkInHand.OfChild child(ResultSet row) throws SQLException {
        return new WorkInHand.OfChild(
                new ChildId(row.getLong(1)),
                ChildName.of(row.getString(2), row.getString(3)),
                row.getString(4),
                Role.valueOf(row.getString(5)));
    }

    private static WorkInHand.OfAction action(ResultSet row) throws SQLException {
        ChildRecord.Action said = new ChildRecord.Action(
                row.getInt(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getString(12),
                row.getObject(13, LocalDate.class),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getString(17));
        return new WorkInHand.OfAction(
                new ChildId(row.getLong(1)),
                ChildName.of(row.getString(2), row.getString(3)),
                row.getString(4),
                new Held<>(row.getLong(5), row.getInt(6), said));
    }

    private <T> List<T> ask(String sql, Row<T> reader, Long... values) {
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                query.setObject(at + 1, values[at], Types.BIGINT);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The work in hand could not be read.", e);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
