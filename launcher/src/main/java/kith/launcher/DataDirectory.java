package kith.launcher;

import static kith.launcher.Messages.say;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The directory a node keeps its data in, held by one Kith at a time. The operating system lets go of the lock when the
 * process ends, however it ends.
 */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the directory if need be and takes it for this process.
     *
     * @throws Refusal when it cannot be made, read or written, or another Kith holds it
     */
    static DataDirectory take(Path path) {
        check(path);
        Path lockFile = path.resolve("kith.lock");
        try {
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Refusal(Exit.IN_USE, say("data.in-use", path, holder(path)));
            }
            Files.writeString(path.resolve("kith.pid"), ProcessHandle.current().pid() + "\n");
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new Refusal(Exit.DATA_DIRECTORY, say("data.not-writable", path), e);
        }
    }

    /** Whether a running Kith holds this directory. */
    static boolean isTaken(Path path) {
        Path lockFile = path.resolve("kith.lock");
        if (!Files.isWritable(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return !locked(channel);
        } catch (IOException e) {
            throw new Refusal(Exit.DATA_DIRECTORY, say("data.not-writable", path), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static String holder(Path path) {
        try {
            return Files.readString(path.resolve("kith.pid")).strip();
        } catch (IOException unknown) {
            return "?";
        }
    }

    private static void check(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Refusal(Exit.DATA_DIRECTORY, say("data.not-a-directory", path));
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new Refusal(Exit.DATA_DIRECTORY, say("data.not-made", path), e);
        }
        try (Stream<Path> files = Files.list(path)) {
            files.findFirst();
            Files.delete(Files.createTempFile(path, "check", null));
        } catch (AccessDeniedException | NoSuchFileException e) {
            String key = Files.isReadable(path) ? "data.not-writable" : "data.not-readable";
            throw new Refusal(Exit.DATA_DIRECTORY, say(key, path), e);
        } catch (IOException e) {
            throw new Refusal(Exit.DATA_DIRECTORY, say("data.not-writable", path), e);
        }
    }

    Path path() {
        return path;
    }

    /** Where the logs of the server and of the embedded database lie; made when asked for. */
    Path logs() {
        return made("logs");
    }

    /** A directory below this one, made when asked for. */
    Path made(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new Refusal(Exit.DATA_DIRECTORY, say("data.not-writable", path), e);
        }
    }

    /** Lets the next Kith take the directory. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path.resolve("kith.pid"));
        lock.close();
    }
}
