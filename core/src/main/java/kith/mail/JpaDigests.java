package kith.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kith.duty.DutyCode;
import kith.record.StaffId;

/** For whom how much waits, that a day's digests are written, and who wants none. */
@ApplicationScoped
class JpaDigests {
    private static final String JOB = "digest";

    /** Kith sees every child while it works; an officer is told of those alone whom the inbox and My work show. */
    private static final String SEEN =
            " and not exists (select from restriction r where r.council = s.council and r.child_id = %s.child_id"
                    + " and r.lifted_at is null and not exists (select from restriction_staff n where n.council = r.council"
                    + " and n.restriction_id = r.id and n.staff_id = s.id))";

    private static final String WAITING =
            """
            select * from (
                select s.id, s.name, s.email,
                    (select count(*) from message m where m.council = s.council and m.staff_id = s.id and m.read_at is null %s)
                        as unread,
                    (select count(*) from child_today t join due_date d on d.council = t.council and d.child_id = t.child_id
                        where t.council = s.council and s.id in (t.social_worker_id, t.reviewing_officer_id)
                            and d.replaced_on is null and d.outcome = 'OPEN' and d.duty <> ? and d.due_on < ? %s) as overdue,
                    (select count(*) from action a left join child_today t on t.council = a.council and t.child_id = a.child_id
                        where a.council = s.council and (lower(a.owner_ref) = s.email or t.reviewing_officer_id = s.id)
                            and a.done_on is null and a.not_done_reason is null and a.due_on < ? %s) as actions
                from staff s where not s.disabled and not exists (select from digest_declined d
                    where d.council = s.council and d.staff_id = s.id)) waiting
            where unread > 0 or overdue > 0 or actions > 0 order by id
            """
                    .formatted(SEEN.formatted("m"), SEEN.formatted("t"), SEEN.formatted("a"));

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    boolean areWritten(LocalDate day) {
        try (PreparedStatement query =
                connection().prepareStatement("select 1 from job_run where job = ? and for_date = ?")) {
            query.setString(1, JOB);
            query.setObject(2, day);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Takes a day's digests for this transaction. Of two nodes the second waits for the first, and then finds them done. */
    boolean take(LocalDate day, Instant now) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        return run(
                        "insert into job_run (council, job, for_date, started_at, leased_until, finished_at) "
                                + "values (current_setting('app.council'), ?, ?, ?, ?, ?) on conflict do nothing",
                        JOB,
                        day,
                        moment,
                        moment,
                        moment)
                == 1;
    }

    List<Waiting> waiting(LocalDate today) {
        try (PreparedStatement query = connection().prepareStatement(WAITING)) {
            query.setString(1, DutyCode.RETENTION.code());
            query.setObject(2, today);
            query.setObject(3, today);
            try (ResultSet rows = query.executeQuery()) {
                List<Waiting> waiting = new ArrayList<>();
                while (rows.next()) {
                    waiting.add(new Waiting(
                            new StaffId(rows.getLong(1)),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getInt(4),
                            rows.getInt(5),
                            rows.getInt(6)));
                }
                return waiting;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    boolean isWanted(StaffId staff) {
        try (PreparedStatement query =
                connection().prepareStatement("select 1 from digest_declined where staff_id = ?")) {
            query.setLong(1, staff.value());
            try (ResultSet row = query.executeQuery()) {
                return !row.next();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void want(StaffId staff, boolean wanted, Instant now) {
        if (wanted) {
            run("delete from digest_declined where staff_id = ?", staff.value());
        } else {
            run(
                    "insert into digest_declined (council, staff_id, since) values (current_setting('app.council'), ?, ?) "
                            + "on conflict do nothing",
                    staff.value(),
                    now.atOffset(ZoneOffset.UTC));
        }
    }

    private int run(String sql, Object... values) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The digests could not be read or written.", e);
    }
}
