package kith.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * The PostgreSQL Kith works on.
 *
 * @param url the JDBC address
 * @param runtime the role the application works as; owns nothing and cannot bypass row-level security
 * @param owner the role that owns the schema and brings it up to date; may be kept from a node that never migrates
 */
record Database(String url, Login runtime, Optional<Login> owner) {

    /** A role and its password. */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return user; // never the password
        }
    }

    /** Host, port and name, for messages: an address may carry a password among its parameters. */
    String address() {
        Properties parts = org.postgresql.Driver.parseURL(url, null);
        return parts.getProperty("PGHOST") + ":" + parts.getProperty("PGPORT") + "/" + parts.getProperty("PGDBNAME");
    }

    /** Opens a connection as this role; the caller closes it. */
    Connection connect(Login login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("ApplicationName", "kith-start");
        return DriverManager.getConnection(url, properties);
    }
}
