package kith.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outbox, which is also the log. Row-level security keeps to the council. */
@ApplicationScoped
class JpaMail {
    private static final String PAGE =
            "select m.id, s.name, m.address, m.subject, m.state, m.attempts, m.problem, m.made_at,"
                    + " m.sent_at, m.next_at, count(*) over () from mail m"
                    + " join staff s on s.council = m.council and s.id = m.staff_id where m.state = coalesce(?, m.state)"
                    + " order by m.made_at desc, m.id desc limit ? offset ?";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    /** Writes the digest of a day to an officer, unless there is one. */
    void add(Waiting to, LocalDate day, String subject, String body, Instant now) {
        run(
                "insert into mail (council, id, staff_id, address, for_date, subject, body, state, next_at, made_at)"
                        + " values (current_setting('app.council'), nextval('row_id'), ?, ?, ?, ?, ?, 'WAITING', ?, ?)"
                        + " on conflict do nothing",
                to.staff().value(),
                to.address(),
                day,
                subject,
                body,
                moment(now),
                moment(now));
    }

    /** Takes what waits longest. What another node took and has not answered for in its time may have been sent: nobody takes it again. */
    Optional<TakenMail> take(String council, Instant now, Duration lease) {
        run(
                "update mail set state = 'UNCERTAIN', leased_until = null where state = 'SENDING' and leased_until < ?",
                moment(now));
        return select(
                        "update mail set state = 'SENDING', leased_until = ?, attempts = attempts + 1, version = version + 1"
                                + " where id = (select id from mail where state = 'WAITING' and next_at <= ?"
                                + " order by next_at, id limit 1 for update skip locked)"
                                + " returning id, version, address, subject, body, attempts",
                        row -> new TakenMail(
                                new MailId(row.getLong(1)),
                                council,
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6)),
                        moment(now.plus(lease)),
                        moment(now))
                .stream()
                .findFirst();
    }

    /** Notes how it stands, unless another has decided meanwhile. */
    void note(TakenMail taken, MailState state, String problem, Instant now, Instant next) {
        run(
                "update mail set state = ?, problem = ?, sent_at = ?, next_at = ?, leased_until = null"
                        + " where id = ? and version = ? and state = 'SENDING'",
                state.name(),
                problem,
                state == MailState.SENT ? moment(now) : null,
                moment(next),
                taken.id().value(),
                taken.version());
    }

    /** An administrator has it sent again; false if there is none such that did not go out. */
    boolean again(MailId id, Instant now) {
        return run(
                        "update mail set state = 'WAITING', attempts = 0, next_at = ?, version = version + 1"
                                + " where id = ? and state in ('FAILED', 'UNCERTAIN')",
                        moment(now),
                        id.value())
                == 1;
    }

    MailPage page(MailState state, int page, int size, boolean goesOut) {
        long[] total = new long[1];
        List<MailSummary> rows = select(
                PAGE,
                row -> {
                    total[0] = row.getLong(11);
                    return summary(row);
                },
                state == null ? null : state.name(),
                size,
                (long) (page - 1) * size);
        return new MailPage(rows, total[0], goesOut);
    }

    private static MailSummary summary(ResultSet row) throws SQLException {
        return new MailSummary(
                new MailId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                MailState.valueOf(row.getString(5)),
                row.getInt(6),
                row.getString(7),
                instant(row, 8),
                instant(row, 9),
                instant(row, 10));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
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
            throw new IllegalStateException("The outbox could not be read.", e);
        }
    }

    private int run(String sql, Object... values) {
        try (PreparedStatement statement = filled(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox could not be written.", e);
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
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
