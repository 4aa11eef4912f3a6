package kith.launcher;

import static kith.launcher.Messages.say;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** Payara Micro in this process with Kith's war at the root, and nothing else that answers on its port. */
final class Server implements AutoCloseable {
    /** Who can open pages. */
    enum Reach {
        /** Everyone who reaches this machine. */
        EVERYONE,
        /** Programs on this machine only. */
        THIS_MACHINE
    }

    private static final String LOOPBACK =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n";

    /** How long, in milliseconds, this machine may take to reach itself. */
    private static final int ANSWERS_WITHIN = 10_000;

    /** What PayaraMicro.main comes to; here called on the instance that waits, for its own methods know no command files. */
    private static final String CREATOR = "fish.payara.micro.impl.PayaraMicroImpl";

    private final Path log;
    private final int port;
    private final CountDownLatch mayOpen = new CountDownLatch(1);
    private final PayaraMicroBoot micro = server();
    private final FutureTask<PayaraMicroRuntime> boot;

    private Server(Path log, int port, List<String> arguments) {
        this.log = log;
        this.port = port;
        this.boot = new FutureTask<>(() -> boot(arguments));
    }

    /**
     * Begins to boot the server, in a thread of its own and up to where it would open its port.
     *
     * @param port a free port
     * @throws Refusal when its working files cannot be laid out
     */
    static Server begin(
            Installation installation, Configuration configuration, int port, Reach reach, DataDirectory data) {
        Path log = data.logs().resolve("kith-0.log");
        try {
            Path work = emptied(data.made("server"));
            tellWhereTheServerLies(installation);
            copy(installation.server().resolveSibling("lib"), work.resolve("root/lib"));
            Server server = new Server(log, port, arguments(installation, configuration, port, reach, work));
            new Thread(server.boot, "boot").start();
            return server;
        } catch (IOException e) {
            throw failed(log, String.valueOf(e.getMessage()), e);
        }
    }

    /** As the server's own launcher would; its jars are trusted by where they lie. */
    private static void tellWhereTheServerLies(Installation installation) {
        Path jar = installation.server();
        System.setProperty("fish.payara.micro.BootJar", jar.toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", jar.getParent().toString());
    }

    /** Lets it open its port and deploy the application. */
    void open() {
        mayOpen.countDown();
    }

    /**
     * Waits until the application answers.
     *
     * @throws Refusal when the server or the application does not come up
     */
    void awaitApplication() {
        try (Socket caller = new Socket()) {
            if (boot.get().getDeployedApplicationNames().isEmpty()) {
                throw failed(log, say("server.not-deployed"), null);
            }
            caller.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWERS_WITHIN);
        } catch (ExecutionException e) {
            throw failed(log, String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(log, say("server.not-listening", port), e);
        } catch (IOException e) {
            throw failed(log, say("server.not-listening", port), e);
        }
    }

    private static Refusal failed(Path log, String why, Throwable cause) {
        return new Refusal(Exit.SERVER, say("server.failed", why, log), cause);
    }

    private PayaraMicroRuntime boot(List<String> arguments) throws Exception {
        micro.setPreBootHandler(commands -> waitUntilItMayOpen());
        try {
            micro.getClass().getMethod("create", String[].class).invoke(null, (Object)
                    arguments.toArray(String[]::new));
        } catch (InvocationTargetException e) {
            throw new ExecutionException(e.getCause().getMessage(), e.getCause());
        }
        return micro.getRuntime();
    }

    /**
     * The server on this process's own class path; {@code PayaraMicro.getInstance()} would load it once more, from within
     * its jar.
     */
    private static PayaraMicroBoot server() {
        try {
            return (PayaraMicroBoot)
                    Class.forName(CREATOR).getMethod("getInstance").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void waitUntilItMayOpen() {
        try {
            mayOpen.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> arguments(
            Installation installation, Configuration configuration, int port, Reach reach, Path work)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--disablephonehome",
                "--rootdir",
                Files.createDirectories(work.resolve("root")).toString(),
                "--logproperties",
                Files.writeString(work.resolve("logging.properties"), logging(work.resolveSibling("logs")))
                        .toString(),
                "--prebootcommandfile",
                Files.writeString(work.resolve("before-boot.txt"), beforeBoot(reach))
                        .toString(),
                "--postbootcommandfile",
                Files.writeString(work.resolve("after-boot.txt"), resource("after-boot.txt"))
                        .toString(),
                "--deploy",
                installation.war().toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(port)));
        if (configuration.nodes().isEmpty()) {
            arguments.add("--nohazelcast");
        } else {
            String self = configuration.nodes().get(0);
            arguments.addAll(List.of("--startport", self.substring(self.indexOf(':') + 1)));
            arguments.addAll(List.of("--clustermode", "tcpip:" + String.join(",", configuration.nodes())));
        }
        return arguments;
    }

    /**
     * Everything about the listener is set before it opens: a change to one that is open closes it and opens it anew in
     * the background, and at times leaves it closed.
     */
    private static String beforeBoot(Reach reach) throws IOException {
        return resource("before-boot.txt") + (reach == Reach.THIS_MACHINE ? LOOPBACK : "");
    }

    /** How the server and everything else in this process logs: to files in this directory. */
    static String logging(Path logs) throws IOException {
        return resource("logging.properties").replace("${logs}", logs.toString().replace('\\', '/'));
    }

    private static String resource(String name) throws IOException {
        try (InputStream text = Server.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The server's working files are made anew at each start, so that none of another version is left. */
    private static Path emptied(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(work)) {
                    Files.delete(file);
                }
            }
        }
        return work;
    }

    /** What the server deploys with itself: it looks for that in its working directory. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Stops the application and the server; requests that are under way are finished. */
    @Override
    public void close() throws BootstrapException {
        micro.shutdown();
    }
}
