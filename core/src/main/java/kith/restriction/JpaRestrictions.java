package kith.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.record.ChildId;
import kith.record.StaffId;

/** The register of restrictions. Everybody's queries are bound by it; only this room reads it. */
@ApplicationScoped
class JpaRestrictions implements Restrictions {

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Inject
    CurrentOfficer officer;

    /** A restriction that stands, for one who may not see the child. */
    record Hidden(long id, ChildId child) {}

    @Override
    public Optional<Standing> of(ChildId child) {
        String sql =
                """
                select max(o.open_until), bool_or(s.staff_id is not null)
                from restriction r
                left join restriction_staff s on s.council = r.council and s.restriction_id = r.id and s.staff_id = ?
                left join restricted_opening o on o.council = r.council and o.restriction_id = r.id and o.staff_id = ?
                where r.child_id = ? and r.lifted_at is null group by r.id
                """;
        return select(sql, row -> new Standing(row.getBoolean(2) ? null : instant(row, 1)), me(), me(), child.value())
                .stream()
                .findFirst();
    }

    /** The child's number, for whoever sees the child. */
    Optional<String> number(ChildId child) {
        return select("select number from child where id = ?", row -> row.getString(1), child.value()).stream()
                .findFirst();
    }

    /** The restriction that stands for a child's number. */
    Optional<Hidden> byNumber(String number) {
        return select(
                        "select id, child_id from restriction where lower(child_number) = lower(?) and lifted_at is null",
                        row -> new Hidden(row.getLong(1), new ChildId(row.getLong(2))),
                        number)
                .stream()
                .findFirst();
    }

    Optional<RestrictionSummary> standing(ChildId child) {
        String sql = "select id, restricted_by_name, restricted_at, reason from restriction "
                + "where child_id = ? and lifted_at is null";
        return select(
                        sql,
                        row -> new RestrictionSummary(
                                row.getString(2), instant(row, 3), row.getString(4), named(row.getLong(1))),
                        child.value())
                .stream()
                .findFirst();
    }

    private List<RestrictionSummary.Named> named(long restriction) {
        return select(
                "select s.id, s.name from restriction_staff n join staff s on s.council = n.council and s.id = n.staff_id "
                        + "where n.restriction_id = ? order by s.name, s.id",
                row -> new RestrictionSummary.Named(new StaffId(row.getLong(1)), row.getString(2)),
                restriction);
    }

    /** Whether these accounts are all the council's and open. */
    boolean areOpen(Set<StaffId> staff) {
        return staff.stream().noneMatch(id -> select(
                        "select 1 from staff where id = ? and not disabled", row -> row.getInt(1), id.value())
                .isEmpty());
    }

    void add(ChildId child, String number, Set<StaffId> named, String reason, Instant now) {
        long id = select("select nextval('row_id') where ? = ''", row -> row.getLong(1), "")
                .get(0);
        run(
                "insert into restriction (council, id, child_id, child_number, reason, restricted_by, restricted_by_name, "
                        + "restricted_at) values (current_setting('app.council'), ?, ?, ?, ?, ?, ?, ?)",
                id,
                child.value(),
                number,
                reason,
                me(),
                officer.get().name(),
                now.atOffset(ZoneOffset.UTC));
        named.forEach(staff -> run(
                "insert into restriction_staff (council, restriction_id, staff_id) "
                        + "values (current_setting('app.council'), ?, ?)",
                id,
                staff.value()));
    }

    /** Ends what stands; openings of it are over with it. */
    int lift(ChildId child, Instant now) {
        return run(
                "update restriction set lifted_at = ?, version = version + 1 where child_id = ? and lifted_at is null",
                now.atOffset(ZoneOffset.UTC),
                child.value());
    }

    void open(Hidden hidden, String reason, Instant now, Instant until) {
        run(
                "insert into restricted_opening (council, id, restriction_id, child_id, staff_id, staff_name, reason, "
                        + "opened_at, open_until) values (current_setting('app.council'), nextval('row_id'), ?, ?, ?, ?, ?, ?, ?)",
                hidden.id(),
                hidden.child().value(),
                me(),
                officer.get().name(),
                reason,
                now.atOffset(ZoneOffset.UTC),
                until.atOffset(ZoneOffset.UTC));
    }

    /** The managers with an open account among those whom a restriction names. */
    Set<StaffId> named(Hidden hidden) {
        return managers(
                "and m.id in (select n.staff_id from restriction_staff n where n.restriction_id = ?)", hidden.id());
    }

    /** The managers of the child's team, or of its social worker's teams. Asked once the record is open to the officer. */
    Set<StaffId> ofTheTeam(Hidden hidden) {
        return managers(
                """
                and m.id in (select o.staff_id from child_today t join team_member o on o.council = t.council
                    and (o.team_id = t.team_id or t.team_id is null and o.team_id in
                        (select w.team_id from team_member w where w.council = t.council and w.staff_id = t.social_worker_id))
                    where t.child_id = ?)
                """,
                hidden.child().value());
    }

    /** Every manager of the council. */
    Set<StaffId> managers() {
        return managers("");
    }

    /** Managers other than the officer at work, with an open account. */
    private Set<StaffId> managers(String which, Object... values) {
        List<Object> all = new ArrayList<>(List.of(me()));
        all.addAll(List.of(values));
        return Set.copyOf(select(
                "select m.id from staff m join staff_role r on r.council = m.council and r.staff_id = m.id "
                        + "and r.role = 'TEAM_MANAGER' where not m.disabled and m.id <> ? " + which,
                row -> new StaffId(row.getLong(1)),
                all.toArray()));
    }

    private long me() {
        Officer at = officer.get();
        return at.staffId() == null ? 0 : at.staffId().value();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private <T> List<T> select(String sql, Reading<T> reading, Object... values) {
        try (PreparedStatement query = filled(sql, values);
                ResultSet rows = query.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The restrictions could not be read.", e);
        }
    }

    private int run(String sql, Object... values) {
        try (PreparedStatement statement = filled(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The restriction could not be written.", e);
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        entities.flush();
        PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Reads a row. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
