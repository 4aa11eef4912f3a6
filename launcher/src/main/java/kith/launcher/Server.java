package kith.launcher;

import static kith.launcher.Messages.say;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final Path log;
    private PayaraMicroRuntime runtime;

    private Server(Path log) {
        this.log = log;
    }

    /**
     * Boots the server and waits until the application answers.
     *
     * @param port a free port
     * @throws Refusal when the server or the application does not come up
     */
    static Server start(
            Installation installation, Configuration configuration, int port, Reach reach, DataDirectory data) {
        Server server = new Server(data.logs().resolve("kith-0.log"));
        try {
            Path work = emptied(data.made("server"));
            server.boot(arguments(installation, configuration, port, reach, work), port);
            return server;
        } catch (BootstrapException | IOException e) {
            throw new Refusal(Exit.SERVER, say("server.failed", String.valueOf(e.getMessage()), server.log), e);
        }
    }

    private void boot(List<String> arguments, int port) throws BootstrapException {
        PayaraMicro.main(arguments.toArray(String[]::new));
        runtime = PayaraMicro.getInstance().getRuntime();
        if (runtime.getDeployedApplicationNames().isEmpty()) {
            throw new Refusal(Exit.SERVER, say("server.failed", say("server.not-deployed"), log));
        }
        try (Socket caller = new Socket()) {
            caller.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWERS_WITHIN);
        } catch (IOException e) {
            throw new Refusal(Exit.SERVER, say("server.failed", say("server.not-listening", port), log), e);
        }
    }

    private static List<String> arguments(
            Installation installation, Configuration configuration, int port, Reach reach, Path work)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--disablephonehome",
                "--rootdir",
                work.resolve("root").toString(),
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

    /** Stops the application and the server; requests that are under way are finished. */
    @Override
    public void close() throws BootstrapException {
        PayaraMicro.getInstance().shutdown();
    }
}
