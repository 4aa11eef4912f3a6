package kith.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.LogManager;

/** The terminal: a few calm lines for a person. What the server and its libraries say goes to the log. */
final class Console {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Console() {}

    /** A line of progress. */
    static void tell(String line) {
        OUT.println(line);
        OUT.flush();
    }

    /** A line about something that is wrong. */
    static void warn(String line) {
        ERR.println(line);
        ERR.flush();
    }

    /** Until there is a data directory for the log nothing but our own lines is shown. */
    static void startQuiet() {
        LogManager.getLogManager().reset();
    }

    /** From now on everything else that writes to the terminal or to a logger writes to files in this directory. */
    static void keepFor(Path logs, String loggingProperties) throws IOException {
        PrintStream file = new PrintStream(
                Files.newOutputStream(
                        logs.resolve("console.log"), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING),
                true,
                StandardCharsets.UTF_8);
        System.setOut(file);
        System.setErr(file);
        LogManager.getLogManager()
                .readConfiguration(
                        new java.io.ByteArrayInputStream(loggingProperties.getBytes(StandardCharsets.UTF_8)));
    }
}
