package kith.launcher;

import static kith.launcher.Messages.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Starts a node in the order in which things can be wrong, cheapest first, and stops it in the reverse order. */
final class Starting {
    private final Map<String, String> environment;
    private final Installation installation;
    private final Stopping stopping = new Stopping();

    Starting(Map<String, String> environment, Installation installation) {
        this.environment = environment;
        this.installation = installation;
    }

    /**
     * Checks everything, then starts. Returns when pages are served; the server's threads keep the process alive.
     *
     * @throws Refusal when anything is wrong; nothing runs then
     */
    void start() {
        long began = System.nanoTime();
        try {
            ConfigurationReading.unknownKeys(environment)
                    .forEach(key -> Console.warn(say("configuration.unknown", key)));
            Configuration configuration = ConfigurationReading.read(environment);
            DataDirectory data = stopping.later(DataDirectory.take(configuration.data()));
            keepTerminalCalm(data);
            int port = Port.free(configuration.port());
            Path plugins = PluginDirectory.check(configuration.plugins().orElse(installation.plugins()));
            Database database = database(configuration, data);
            new DatabaseCheck(database).check();
            new Migrations(database, installation).bringUpToDate(version -> Console.tell(say("start.schema", version)));
            tell(configuration, database, plugins);
            stopping.onSignal();
            Console.tell(say("start.server"));
            stopping.later(Server.start(installation, configuration, port, data));
            Console.tell(say("start.ready", "http://localhost:" + port + "/"));
            Console.tell(say(
                    "start.took",
                    Math.round((System.nanoTime() - began) / 1e9),
                    data.path(),
                    data.logs().resolve("kith-0.log")));
        } catch (RuntimeException e) {
            stopping.stop();
            throw e;
        }
    }

    private static void keepTerminalCalm(DataDirectory data) {
        try {
            Console.keepFor(data.logs(), Server.logging(data.logs()));
        } catch (IOException e) {
            throw new Refusal(Exit.DATA_DIRECTORY, say("data.not-writable", data.path()), e);
        }
    }

    private Database database(Configuration configuration, DataDirectory data) {
        if (configuration.database().isPresent()) {
            return configuration.database().get();
        }
        Console.tell(say(EmbeddedDatabase.existsIn(data) ? "start.database" : "start.database.first"));
        try {
            return stopping.later(EmbeddedDatabase.start(data)).database();
        } catch (IOException e) {
            throw new Refusal(Exit.EMBEDDED_DATABASE, say("embedded.failed", e.getMessage(), data.logs()), e);
        }
    }

    /** The application reads these as its configuration; it never sees the owner's password. */
    private static void tell(Configuration configuration, Database database, Path plugins) {
        System.setProperty("kith.db.url", database.url());
        System.setProperty("kith.db.user", database.runtime().user());
        System.setProperty("kith.db.password", database.runtime().password());
        System.setProperty("kith.plugins", plugins.toString());
        configuration.today().ifPresent(date -> System.setProperty("kith.today", date.toString()));
    }
}
