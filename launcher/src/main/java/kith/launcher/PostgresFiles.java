package kith.launcher;

import static kith.launcher.Messages.say;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of the PostgreSQL that comes with Kith, unpacked once for this machine's system: by the build beside the
 * launcher, so that a first start need not wait for it.
 */
public final class PostgresFiles {
    /** The PostgreSQL release whose programs the build packs; a change of it unpacks them again. */
    static final String RELEASE = "17.6";

    private PostgresFiles() {}

    /**
     * What the build calls.
     *
     * @param arguments the directory to unpack them under
     */
    public static void main(String[] arguments) throws IOException {
        unpackedUnder(Files.createDirectories(Path.of(arguments[0])));
    }

    /** The directory with {@code bin}, {@code lib} and {@code share}; unpacked among the data where the build did not. */
    static Path of(Installation installation, DataDirectory data) throws IOException {
        return unpackedUnder(Files.isDirectory(installation.postgres()) ? installation.postgres() : data.path());
    }

    /**
     * The directory with {@code bin}, {@code lib} and {@code share}.
     *
     * @throws Refusal when none comes with Kith for this system
     */
    static Path unpackedUnder(Path directory) throws IOException {
        Path target = directory.resolve("postgresql-" + RELEASE);
        if (Files.isDirectory(target)) {
            return target;
        }
        Path half = directory.resolve("postgresql-" + RELEASE + ".half");
        remove(half);
        Files.createDirectories(half);
        try (InputStream archive = archive()) {
            unpack(archive, half);
        }
        return Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The major version, as PostgreSQL writes it into a data directory. */
    static String major() {
        return RELEASE.substring(0, RELEASE.indexOf('.'));
    }

    private static InputStream archive() throws IOException {
        String system = system();
        String machine =
                System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        InputStream found = null;
        try {
            found = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        } catch (IllegalStateException none) {
            throw new Refusal(Exit.EMBEDDED_DATABASE, say("embedded.unsupported", system, machine), none);
        }
        if (found == null) {
            throw new Refusal(Exit.EMBEDDED_DATABASE, say("embedded.unsupported", system, machine));
        }
        return new BufferedInputStream(found);
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "Windows";
        }
        return name.startsWith("mac") ? "Darwin" : "Linux";
    }

    private static void unpack(InputStream archive, Path into) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = into.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }

    static void remove(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
