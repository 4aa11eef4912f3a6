package kith.officer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import kith.record.StaffId;

/** One-time links with which holders of accounts set their passwords. Only a step may make one. */
public interface OneTimeLinks {

    /**
     * Makes a link for an account of the step's council; earlier ones are of no use from now on.
     *
     * @param asksName whether the holder is asked how colleagues know them
     * @param madeBy who made it, as the name stands now
     */
    OneTimeLink make(StaffId staff, boolean asksName, String madeBy, Instant now);

    /**
     * Makes a link without a server, for the operator of the deployment, with an entry in the council's trail; earlier links of
     * the account are of no use from now on.
     *
     * @param connection in the transaction it belongs to
     * @return the token, shown once
     */
    static String make(Connection connection, String council, StaffId staff, boolean asksName, String madeBy)
            throws SQLException {
        String token = OneTimeLink.newToken();
        run(connection, "select set_config('app.council', ?, true)", council);
        run(
                connection,
                "update one_time_link set used_at = now() where council = ? and staff_id = ? and used_at is null",
                council,
                staff.value());
        run(
                connection,
                "insert into one_time_link (council, id, staff_id, token_hash, asks_name, made_by, made_at, expires_at) "
                        + "values (?, nextval('row_id'), ?, ?, ?, ?, now(), now() + cast(? as interval))",
                council,
                staff.value(),
                OneTimeLink.hash(token),
                asksName,
                madeBy,
                OneTimeLink.LASTS.toString());
        run(
                connection,
                "insert into record_entry (council, id, at, staff_name, what, detail) "
                        + "values (?, nextval('row_id'), clock_timestamp(), ?, 'OneTimeLinks.make', ?)",
                council,
                madeBy,
                "account " + staff.value());
        return token;
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
