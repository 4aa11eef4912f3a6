package kith.launcher;

import static kith.launcher.Messages.say;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded database's passwords: one file each, readable by the user that runs Kith and nobody else. */
final class Secrets {
    private final Path directory;

    Secrets(Path directory) {
        this.directory = directory;
    }

    Path file(String role) {
        return directory.resolve(role);
    }

    /** The role's password, made at random when it has none yet. */
    String madeFor(String role) throws IOException {
        if (!Files.exists(file(role))) {
            Files.createDirectories(directory, only("rwx------"));
            Files.createFile(file(role), only("rw-------"));
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file(role), HexFormat.of().formatHex(random));
        }
        return of(role);
    }

    /**
     * The role's password.
     *
     * @throws Refusal when its file is gone or cannot be read
     */
    String of(String role) {
        try {
            return Files.readString(file(role)).strip();
        } catch (IOException e) {
            throw new Refusal(Exit.EMBEDDED_DATABASE, say("embedded.secret", file(role)), e);
        }
    }

    private static FileAttribute<?>[] only(String rights) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
