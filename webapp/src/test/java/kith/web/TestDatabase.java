package kith.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The PostgreSQL of the container tests: started before the first of them, with the roles and the schema that the
 * launcher lays out, filled by {@link TwoCouncils}. Unit tests start none.
 */
public class TestDatabase implements LauncherSessionListener {

    private static EmbeddedPostgres postgres;
    private static Path data;
    private static int port;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("kith.it") || postgres != null) {
            return;
        }
        try {
            data = Files.createTempDirectory("kith-test-pg");
            port = freePort();
            start();
            layOut();
            TwoCouncils.fill();
            tellTheServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            stop();
        }
    }

    /** A connection of the role that owns the schema. */
    static Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), "kith_owner", "owner");
    }

    /** A connection that sees all councils; only to look at or arrange what a test needs. */
    static Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** A connection of the role that the server runs with. */
    static Connection runtime() throws SQLException {
        return DriverManager.getConnection(url(), "kith_app", "app");
    }

    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    static void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String url() {
        return "jdbc:postgresql://localhost:" + port + "/kith";
    }

    private static void layOut() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role kith_owner login password 'owner'");
            statement.execute("create role kith_app login password 'app'");
            statement.execute("create database kith owner kith_owner");
        }
        Flyway.configure()
                .dataSource(url(), "kith_owner", "owner")
                .placeholders(Map.of("app", "kith_app"))
                .load()
                .migrate();
    }

    private static void tellTheServer() throws IOException {
        System.setProperty("kith.test.port", Integer.toString(freePort()));
        Path plugins = Files.createTempDirectory("kith-plugins");
        ShrinkWrap.create(JavaArchive.class)
                .addClass(PineshirePlugin.class)
                .addAsManifestResource(
                        new StringAsset(PineshirePlugin.class.getName()), "services/kith.plugin.CouncilPlugin")
                .addAsManifestResource("pineshire.csv", "kith/cases/pineshire.csv")
                .as(ZipExporter.class)
                .exportTo(plugins.resolve("pineshire.jar").toFile());
        System.setProperty(
                "kith.test.jvm",
                "-Dkith.db.url=" + url() + " -Dkith.db.user=kith_app -Dkith.db.password=app -Xmx512m "
                        + "-Dkith.plugins=" + plugins);
    }
}
