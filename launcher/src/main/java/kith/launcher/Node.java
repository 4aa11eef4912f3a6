package kith.launcher;

import static kith.launcher.Messages.say;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** A node: started in the order in which things can be wrong, cheapest first, and stopped in the reverse order. */
final class Node {
    private final Map<String, String> environment;
    private final Installation installation;
    private final Stopping stopping = new Stopping();
    private final long began = System.nanoTime();

    private Configuration configuration;
    private Core core;
    private DataDirectory data;
    private Database database;
    private PluginDirectory plugins;
    private int port;

    Node(Map<String, String> environment, Installation installation) {
        this.environment = environment;
        this.installation = installation;
    }

    /**
     * Checks everything, then serves pages until it is stopped; the server's threads keep the process alive.
     *
     * @throws Refusal when anything is wrong; nothing runs then
     */
    void run() {
        undoIfRefused(() -> {
            serve(Server.Reach.EVERYONE);
            announce();
            if (configuration.loadsDemonstration()) {
                load(new Demonstration(database, core));
            }
        });
    }

    /**
     * Does some work beside a server that only this machine reaches, then stops.
     *
     * @throws Refusal when the node does not start, or the work refuses
     */
    Exit beside(Work work) {
        Exit[] exit = new Exit[1];
        undoIfRefused(() -> {
            serve(Server.Reach.THIS_MACHINE);
            exit[0] = work.on(database);
        });
        stopping.stop();
        return exit[0];
    }

    /**
     * Does some work on the database, brought up to date, without any server, then stops.
     *
     * @throws Refusal when the database does not start, or the work refuses
     */
    Exit without(CoreWork work) {
        Exit[] exit = new Exit[1];
        undoIfRefused(() -> {
            check();
            prepareDatabase();
            exit[0] = work.on(database, core);
        });
        stopping.stop();
        return exit[0];
    }

    private void load(Demonstration demonstration) {
        demonstration.accounts().forEach(Console::tell);
        LocalDate today = configuration.today().orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London")));
        demonstration.queue(today);
        demonstration.waitForCaseloads();
        demonstration.file(today);
        Console.tell(say("demonstration.loaded"));
    }

    private void undoIfRefused(Runnable start) {
        stopping.onSignal();
        try {
            start.run();
        } catch (RuntimeException e) {
            stopping.undo();
            throw e;
        }
    }

    /**
     * The server boots beside the database, so that the two cost the time of one, and opens its port when nothing can be
     * refused any more. The demonstration's accounts are there before the first page.
     */
    private void serve(Server.Reach reach) {
        check();
        Server server = Server.begin(installation, configuration, port, reach, data);
        prepareDatabase();
        plugins.checkNations(database);
        Console.tell(say("start.server"));
        tellApplication();
        server.open();
        if (configuration.loadsDemonstration()) {
            new Demonstration(database, core).open();
        }
        server.awaitApplication();
        stopping.later(server);
    }

    private void check() {
        configuration = ConfigurationReading.read(environment);
        data = stopping.later(DataDirectory.take(configuration.data()));
        keepTerminalCalm();
        port = Port.free(configuration.port());
        core = stopping.later(Core.of(installation));
        plugins = stopping.later(PluginDirectory.check(configuration.plugins().orElse(installation.plugins()), core));
    }

    private void prepareDatabase() {
        database = configuration.database().orElseGet(this::embedded);
        new DatabaseCheck(database).check();
        new Migrations(database, core).bringUpToDate(version -> Console.tell(say("start.schema", version)));
    }

    private void keepTerminalCalm() {
        try {
            Console.keepFor(data.logs(), Server.logging(data.logs()));
        } catch (IOException e) {
            throw new Refusal(Exit.DATA_DIRECTORY, say("data.not-writable", data.path()), e);
        }
    }

    private Database embedded() {
        Console.tell(say(EmbeddedDatabase.existsIn(data) ? "start.database" : "start.database.first"));
        return stopping.later(EmbeddedDatabase.of(installation, data)).started().database();
    }

    /** The application reads these as its configuration; it never sees the owner's password. */
    private void tellApplication() {
        System.setProperty("kith.db.url", database.url());
        System.setProperty("kith.db.user", database.runtime().user());
        System.setProperty("kith.db.password", database.runtime().password());
        System.setProperty("kith.plugins", plugins.path().toString());
        System.setProperty("kith.address", configuration.publicAddress().orElse("http://localhost:" + port));
        configuration.mail().ifPresent(MailServer::tellApplication);
        configuration.today().ifPresent(date -> System.setProperty("kith.today", date.toString()));
    }

    private void announce() {
        Console.tell(say("start.ready", "http://localhost:" + port + "/"));
        Console.tell(say(
                "start.took",
                Math.round((System.nanoTime() - began) / 1e9),
                data.path(),
                data.logs().resolve("kith-0.log")));
    }

    /** What is done on a database that is up to date, with core at hand. */
    interface CoreWork {
        Exit on(Database database, Core core);
    }

    /** What is done beside a running node. */
    interface Work {
        Exit on(Database database);
    }
}
