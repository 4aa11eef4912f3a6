package kith.council;

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

/** The rows of {@code installed_plugin}. Row-level security keeps to the council. */
@ApplicationScoped
class JpaPluginHistory {
    private static final String COLUMNS = "select number, read_on, jar, edition from installed_plugin ";
    private static final String LATEST_FIRST = " order by number desc";

    @PersistenceContext(unitName = "kith")
    EntityManager entities;

    List<PluginRead> all() {
        return select(LATEST_FIRST);
    }

    /** Those that a change applied; with null those that wait for one. */
    List<PluginRead> appliedBy(Long change) {
        return select("where applied_by is not distinct from ?::bigint" + LATEST_FIRST, change);
    }

    boolean isBeingApplied() {
        return !select("where applied_at is null").isEmpty();
    }

    /**
     * Adds a row; where there is no child, nothing has to be worked out with it.
     *
     * @return false where another node noted it meanwhile
     */
    boolean add(PluginRead read, Instant now) {
        return run(
                        "insert into installed_plugin (council, number, read_at, read_on, jar, edition, applied_by, applied_at)"
                                + " select current_setting('app.council'), ?, at, ?, ?, ?, case when empty then 0 end,"
                                + " case when empty then at end from (select ?::timestamptz as at,"
                                + " not exists (select from child) as empty) as now on conflict do nothing",
                        read.number(),
                        read.readOn(),
                        read.jar(),
                        read.edition(),
                        now.atOffset(ZoneOffset.UTC))
                == 1;
    }

    void takeOver(long change) {
        run("update installed_plugin set applied_by = ? where applied_by is null", change);
    }

    void finish(long change, Instant now) {
        run("update installed_plugin set applied_at = ? where applied_by = ?", now.atOffset(ZoneOffset.UTC), change);
    }

    private List<PluginRead> select(String which, Object... values) {
        try (PreparedStatement query = prepared(COLUMNS + which, values);
                ResultSet rows = query.executeQuery()) {
            List<PluginRead> read = new ArrayList<>();
            while (rows.next()) {
                read.add(new PluginRead(
                        rows.getInt(1), rows.getObject(2, LocalDate.class), rows.getString(3), rows.getString(4)));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException("Which plugins the council had could not be read.", e);
        }
    }

    private int run(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Which plugin the council has could not be written.", e);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
