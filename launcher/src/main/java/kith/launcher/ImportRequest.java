package kith.launcher;

import static kith.launcher.Messages.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What {@code ./kith import} was asked.
 *
 * @param input a directory with the files, or a zip
 * @param council the council's code
 */
record ImportRequest(Path input, String council) {
    private static final int DEPTH = 4;

    /**
     * Reads the command line.
     *
     * @throws Refusal when it is not {@code DIR --council CODE}, or there is no such directory
     */
    static ImportRequest of(List<String> arguments) {
        int option = arguments.indexOf("--council");
        if (arguments.size() != 3 || option < 0 || option == 2) {
            throw new Refusal(Exit.USAGE, say("import.usage"));
        }
        Path input =
                Path.of(arguments.get(option == 0 ? 2 : 0)).toAbsolutePath().normalize();
        if (!Files.isReadable(input)) {
            throw new Refusal(Exit.USAGE, say("import.missing", input));
        }
        return new ImportRequest(input, arguments.get(option + 1));
    }

    String fileName() {
        return input.getFileName().toString() + (Files.isDirectory(input) ? ".zip" : "");
    }

    /** The zip as a page would send it. What is in it is examined where all imports are. */
    byte[] content() {
        try {
            return Files.isDirectory(input) ? zipped() : Files.readAllBytes(input);
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(Exit.USAGE, say("import.unreadable", input, e.getMessage()), e);
        }
    }

    private byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> found = Files.walk(input, DEPTH)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(input.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
