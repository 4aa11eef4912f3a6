package kith.launcher;

import static kith.launcher.Messages.say;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** The demonstration councils, as core has them. */
final class Demonstration {
    private static final String NAME = "kith.demonstration.Demonstration";

    private final Database database;
    private final Core core;

    Demonstration(Database database, Core core) {
        this.database = database;
        this.core = core;
    }

    /** Adds the councils and the accounts where they are not there yet, so that signing in works with the first page. */
    void open() {
        with(owner -> core.call(NAME, "open", owner));
    }

    /** Queues the caseloads where they are not there yet; the server imports them while it already answers. */
    void queue(LocalDate today) {
        with(owner -> core.call(NAME, "queue", owner, today));
    }

    /** Waits until no caseload waits or comes in any more. */
    void waitForCaseloads() {
        with(owner -> {
            while ((boolean) core.call(NAME, "loading", owner)) {
                Pause.aSecond();
            }
            return null;
        });
    }

    /** Puts documents on the records of some children, where there are none yet. */
    void file(LocalDate today) {
        with(owner -> core.call(NAME, "file", owner, today));
    }

    /** The accounts to try Kith with, one line each. */
    List<String> accounts() {
        List<?> lines = (List<?>) with(owner -> core.call(NAME, "accounts"));
        return lines.stream().map(String::valueOf).toList();
    }

    private Object with(Work work) {
        try (Connection owner = database.connect(database.owner().orElseThrow())) {
            return work.with(owner);
        } catch (InvocationTargetException e) {
            throw failed(e.getCause());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Refusal failed(Throwable cause) {
        return new Refusal(Exit.DEMONSTRATION, say("demonstration.failed", cause.getMessage()), cause);
    }

    private interface Work {
        Object with(Connection owner) throws InvocationTargetException, SQLException;
    }
}
