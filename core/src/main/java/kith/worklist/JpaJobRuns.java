package kith.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The rows of {@code job_run}: a council's job is done once a day, by whichever node takes its lease. A node that dies lets
 * its lease run out; another then goes on.
 */
@ApplicationScoped
class JpaJobRuns {
    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** Takes a job of a day, unless it is finished or another node's lease still runs. Two nodes cannot both succeed. */
    boolean take(String job, LocalDate day, Instant now, Duration lease) {
        return update(
                        """
                        insert into job_run as r (council, job, for_date, started_at, leased_until)
                        values (current_setting('app.council'), ?, ?, ?, ?)
                        on conflict (council, job, for_date) do update set leased_until = excluded.leased_until
                        where r.finished_at is null and r.leased_until < excluded.started_at
                        """,
                        job,
                        day,
                        moment(now),
                        moment(now.plus(lease)))
                == 1;
    }

    /** Keeps the lease until a later moment. */
    void keep(String job, LocalDate day, Instant until) {
        update("update job_run set leased_until = ? where job = ? and for_date = ?", moment(until), job, day);
    }

    /** Notes that the job of a day is done. */
    void finish(String job, LocalDate day, Instant now) {
        update("update job_run set finished_at = ? where job = ? and for_date = ?", moment(now), job, day);
    }

    private int update(String sql, Object... values) {
        try (PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The job's row could not be written.", e);
        }
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
