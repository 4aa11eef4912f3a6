package kith.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a directory or a zip, held in memory. Nothing is ever unpacked to disk; what is too large, climbs out of its
 * directory or is no zip is refused.
 */
public final class IncomingFiles {
    /** The most bytes that all files together may have once unpacked: 200 MB. */
    public static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final int MOST_FILES = 500;
    private static final int DEPTH = 4;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long bytes;

    private IncomingFiles() {}

    /**
     * Opens a directory or a zip.
     *
     * @throws CannotBeRead if there is no such thing, or it is neither, or it is too large
     */
    public static IncomingFiles open(Path path) throws CannotBeRead {
        try {
            if (Files.isDirectory(path)) {
                return directory(path);
            }
            if (!Files.isRegularFile(path)) {
                throw new CannotBeRead("input.missing", path);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return zip(in, path.getFileName().toString());
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new CannotBeRead("input.unreadable", path);
        }
    }

    /**
     * Opens a zip.
     *
     * @param name what it is called in a refusal
     */
    public static IncomingFiles zip(InputStream in, String name) throws CannotBeRead {
        IncomingFiles opened = new IncomingFiles();
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    opened.add(safe(entry.getName()), zip);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotBeRead("zip.broken", name);
        }
        if (opened.files.isEmpty()) {
            throw new CannotBeRead("zip.empty", name);
        }
        return opened;
    }

    private static IncomingFiles directory(Path directory) throws IOException, CannotBeRead {
        IncomingFiles opened = new IncomingFiles();
        List<Path> found;
        try (Stream<Path> walk = Files.walk(directory, DEPTH, new FileVisitOption[0])) {
            found = walk.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(csv|json)"))
                    .sorted()
                    .toList();
        }
        for (Path file : found) {
            try (InputStream in = Files.newInputStream(file)) {
                opened.add(directory.relativize(file).toString().replace('\\', '/'), in);
            }
        }
        if (opened.files.isEmpty()) {
            throw new CannotBeRead("directory.empty", directory);
        }
        return opened;
    }

    /** A zip may be made so that a name climbs out of the directory it is unpacked to; such a zip is not trusted at all. */
    private static String safe(String name) throws CannotBeRead {
        String slashes = name.replace('\\', '/');
        if (slashes.startsWith("/")
                || slashes.matches("^[A-Za-z]:.*")
                || List.of(slashes.split("/")).contains("..")) {
            throw new CannotBeRead("zip.climbs", name);
        }
        return slashes;
    }

    private void add(String name, InputStream in) throws IOException, CannotBeRead {
        byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_BYTES - bytes + 1));
        bytes += content.length;
        if (bytes > MOST_BYTES) {
            throw new CannotBeRead("input.large", MOST_BYTES / 1024 / 1024);
        }
        if (files.size() >= MOST_FILES) {
            throw new CannotBeRead("input.many", MOST_FILES);
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (last.startsWith(".") || name.startsWith("__MACOSX/")) {
            return;
        }
        if (files.put(name, content) != null) {
            throw new CannotBeRead("zip.twice", name);
        }
    }

    /** The files' contents by their names with forward slashes. */
    public SortedMap<String, byte[]> all() {
        return Collections.unmodifiableSortedMap(files);
    }
}
