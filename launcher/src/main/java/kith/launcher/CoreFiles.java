package kith.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Core as files beside the launcher: its migrations and, for what runs before the server, its classes. */
final class CoreFiles {
    private CoreFiles() {}

    /** A loader of core and its libraries; the caller closes it. The server never sees it. */
    static URLClassLoader loader(Installation installation) throws IOException {
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> jars = Files.list(installation.core())) {
            for (Path jar :
                    jars.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader("core", urls.toArray(URL[]::new), CoreFiles.class.getClassLoader());
    }
}
