package kith.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Kith's own war with a peer in it: the same server, pool and filters. */
final class Installation {
    private Installation() {}

    /**
     * @param peer the name of the peer's class, which only the server can load
     * @param page the peer's page among this class's resources, or null
     */
    static Path with(String peer, String page) throws IOException {
        var built = RunningKith.HOME.resolve("launcher/target");
        var installation = Files.createTempDirectory("kith-installation");
        Files.createSymbolicLink(installation.resolve("core"), built.resolve("core"));
        Files.createSymbolicLink(installation.resolve("plugins"), built.resolve("plugins"));
        var war = Files.copy(built.resolve("kith.war"), installation.resolve("kith.war"));
        try (var files = FileSystems.newFileSystem(URI.create("jar:" + war.toUri()), Map.of())) {
            var directory = Files.createDirectories(files.getPath("WEB-INF/classes/kith/bench"));
            copy(peer + ".class", directory.resolve(peer + ".class"));
            if (page != null) {
                copy(page, files.getPath("/" + page));
            }
        }
        return installation;
    }

    private static void copy(String resource, Path to) throws IOException {
        try (var in = Installation.class.getResourceAsStream(resource)) {
            Files.copy(in, to);
        }
    }
}
