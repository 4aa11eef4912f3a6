package kith.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Where the parts of Kith lie: beside the launcher's jar.
 *
 * @param home the directory of the launcher's jar
 */
record Installation(Path home) {

    /** The installation this class was loaded from; {@code kith.home} overrides it for tests run from class directories. */
    static Installation here() {
        String told = System.getProperty("kith.home");
        return new Installation(told != null ? Path.of(told) : directoryOfTheJar());
    }

    private static Path directoryOfTheJar() {
        try {
            return Path.of(Main.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath()
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path war() {
        return home.resolve("kith.war");
    }

    /** Core and what it needs; never on the server's class path. */
    Path core() {
        return home.resolve("core");
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    /** The jar that names the server's jars, which the build unpacked beside it; it lies where the class path says. */
    Path server() {
        return directoryOfTheJar().resolve("server/launch-micro.jar");
    }

    /** The programs of the PostgreSQL that comes with Kith, where the build unpacked them. */
    Path postgres() {
        return home.resolve("postgresql");
    }
}
