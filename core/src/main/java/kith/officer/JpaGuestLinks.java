package kith.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kith.access.Tenancy;

/** Links for guests. Which council one belongs to is looked up before anybody is at work, in a transaction of its own. */
@ApplicationScoped
class JpaGuestLinks implements GuestLinks {
    private static final String USABLE = "where token_hash = ? and over_at is null and expires_at > ?";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    @Inject
    Tenancy tenancy;

    /**
     * A link that was made once.
     *
     * @param council of which council it is
     * @param usable whether it can still be used
     */
    record Known(String council, boolean usable) {}

    /** Empty if there never was such a link. */
    @Transactional
    Optional<Known> known(String token, Instant now) {
        String hash = OneTimeLink.hash(token);
        tenancy.forLink(hash);
        return first(
                "select council, over_at is null and expires_at > ? from guest_link where token_hash = ?",
                row -> new Known(row.getString(1), row.getBoolean(2)),
                at(now),
                hash);
    }

    @Override
    public OneTimeLink make(long about, String madeBy, Instant now, Instant expiresAt) {
        OneTimeLink link = OneTimeLink.until(expiresAt);
        Optional<String> typed = first(
                "select typed from guest_link where about = ? and over_at is null and typed is not null",
                row -> row.getString(1),
                about);
        takeBack(about, now);
        change(
                "insert into guest_link (council, id, about, token_hash, made_by, made_at, expires_at, typed) "
                        + "values (current_setting('app.council'), nextval('row_id'), ?, ?, ?, ?, ?, ?)",
                about,
                link.hash(),
                madeBy,
                at(now),
                at(expiresAt),
                typed.orElse(null));
        return link;
    }

    @Override
    public void takeBack(long about, Instant now) {
        change("update guest_link set over_at = ?, typed = null where about = ? and over_at is null", at(now), about);
    }

    @Override
    public Map<Long, Instant> open(Collection<Long> about, Instant now) {
        String sql =
                "select about, expires_at from guest_link where over_at is null and expires_at > ? and about = any(?)";
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            query.setObject(1, at(now));
            query.setArray(2, connection().createArrayOf("bigint", about.toArray()));
            Map<Long, Instant> open = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    open.put(
                            rows.getLong(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return open;
        } catch (SQLException e) {
            throw new IllegalStateException("The links for guests could not be read.", e);
        }
    }

    @Override
    public Optional<Found> find(String token, Instant now) {
        return first(
                "select about, typed from guest_link " + USABLE,
                row -> new Found(row.getLong(1), row.getString(2)),
                OneTimeLink.hash(token),
                at(now));
    }

    @Override
    public void keep(String token, String typed, Instant now) {
        change(
                "update guest_link set typed = ?, typed_at = ? " + USABLE,
                typed,
                at(now),
                OneTimeLink.hash(token),
                at(now));
    }

    /** The update waits for whoever is at it and then finds it used. */
    @Override
    public boolean use(String token, Instant now) {
        return change(
                        "update guest_link set over_at = ?, typed = null " + USABLE,
                        at(now),
                        OneTimeLink.hash(token),
                        at(now))
                == 1;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> first(String sql, Reading<T> reading, Object... values) {
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            fill(query, values);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(reading.read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A link for a guest could not be read.", e);
        }
    }

    private int change(String sql, Object... values) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A link for a guest could not be kept.", e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
