package kith.launcher;

import static kith.launcher.Messages.say;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ./kith import DIR --council CODE}: hands in the files, waits until a node has taken them over, prints the report.
 * When a Kith runs on the same data directory it does the work; else one is started for as long as it takes.
 */
final class ImportCommand {
    private final ImportRequest request;

    ImportCommand(ImportRequest request) {
        this.request = request;
    }

    /**
     * Imports.
     *
     * @return {@link Exit#DONE}, or {@link Exit#IMPORT_REFUSED} when anything was refused
     * @throws Refusal when Kith cannot start, there is no such council, or the import failed
     */
    Exit run(Map<String, String> environment, Installation installation) {
        Configuration configuration = ConfigurationReading.read(environment);
        Optional<Database> running = running(configuration);
        if (running.isPresent()) {
            return on(running.get());
        }
        Map<String, String> anyPort = new HashMap<>(environment);
        anyPort.put("KITH_PORT", "0");
        return new Node(anyPort, installation).beside(this::on);
    }

    private static Optional<Database> running(Configuration configuration) {
        if (!DataDirectory.isTaken(configuration.data())) {
            return Optional.empty();
        }
        return Optional.of(configuration.database().orElseGet(() -> EmbeddedDatabase.runningIn(configuration.data())));
    }

    private Exit on(Database database) {
        try (ImportQueue queue = new ImportQueue(database, request.council())) {
            long id = queue.handIn(request.fileName(), request.content());
            Console.tell(say("import.handed-in", request.input(), request.council()));
            ImportQueue.Progress end = waitFor(queue, id);
            if (end.state().equals("DONE")) {
                List<String> report = queue.report(id);
                report.forEach(Console::tell);
                return queue.refusedAny(id) ? Exit.IMPORT_REFUSED : Exit.DONE;
            }
            Exit exit = end.state().equals("REFUSED") ? Exit.IMPORT_REFUSED : Exit.UNEXPECTED;
            throw new Refusal(exit, String.valueOf(end.problem()));
        } catch (SQLException e) {
            throw new Refusal(Exit.DATABASE_UNREACHABLE, say("import.lost", e.getMessage()), e);
        }
    }

    private ImportQueue.Progress waitFor(ImportQueue queue, long id) throws SQLException {
        int told = 0;
        ImportQueue.Progress progress = queue.progress(id);
        while (!progress.ended()) {
            Pause.aSecond();
            progress = queue.progress(id);
            int tenth = progress.childrenTotal() == 0 ? 0 : 10 * progress.childrenDone() / progress.childrenTotal();
            if (tenth > told) {
                told = tenth;
                Console.tell(say("import.progress", progress.childrenDone(), progress.childrenTotal()));
            }
        }
        return progress;
    }
}
