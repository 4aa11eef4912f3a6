package kith.launcher;

import static kith.launcher.Messages.say;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * {@code ./kith council add|link|list}: what the operator does about councils. Works on the database whether a Kith runs on it
 * or not, with the owner's role, for the runtime's may not add a council.
 */
final class CouncilCommand {
    private static final String REGISTER = "kith.account.CouncilRegister";

    private final CouncilRequest request;

    CouncilCommand(CouncilRequest request) {
        this.request = request;
    }

    /**
     * Does it and says what came of it.
     *
     * @throws Refusal saying in one sentence what is wrong; nothing was changed then
     */
    Exit run(Map<String, String> environment, Installation installation) {
        Configuration configuration = ConfigurationReading.read(environment);
        if (DataDirectory.isTaken(configuration.data())) {
            Database running =
                    configuration.database().orElseGet(() -> EmbeddedDatabase.runningIn(configuration.data()));
            try (Core core = Core.of(installation)) {
                return on(running, core, configuration, installation);
            }
        }
        return new Node(environment, installation)
                .without((database, core) -> on(database, core, configuration, installation));
    }

    private Exit on(Database database, Core core, Configuration configuration, Installation installation) {
        Database.Login owner =
                database.owner().orElseThrow(() -> new Refusal(Exit.CONFIGURATION, say("council.owner")));
        try (Connection connection = database.connect(owner)) {
            connection.setAutoCommit(false);
            Object answer = ask(core, connection);
            if (request.what().equals("add")) {
                checkPlugins(connection, core, configuration.plugins().orElse(installation.plugins()));
            }
            connection.commit();
            tell(answer, configuration);
            return Exit.DONE;
        } catch (InvocationTargetException e) {
            throw refusal(e.getCause());
        } catch (SQLException e) {
            throw new Refusal(Exit.DATABASE_UNREACHABLE, say("database.unreachable", database.address()), e);
        }
    }

    /** A council whose plugin was written for another nation could not be served. */
    private static void checkPlugins(Connection connection, Core core, Path directory) {
        try (PluginDirectory plugins = PluginDirectory.check(directory, core)) {
            plugins.checkNations(connection);
        } catch (Refusal e) {
            throw e;
        } catch (Exception e) {
            throw new Refusal(Exit.PLUGINS, say("plugins.not-readable", directory), e);
        }
    }

    private Object ask(Core core, Connection connection) throws InvocationTargetException {
        return switch (request.what()) {
            case "add" ->
                core.call(
                        REGISTER,
                        "add",
                        connection,
                        request.code(),
                        request.options().get("nation"),
                        request.options().get("name"),
                        request.options().get("admin"));
            case "link" ->
                core.call(
                        REGISTER,
                        "link",
                        connection,
                        request.code(),
                        request.options().get("admin"));
            default -> core.call(REGISTER, "list", connection);
        };
    }

    private void tell(Object answer, Configuration configuration) {
        if (answer instanceof List<?> lines) {
            Console.tell(lines.isEmpty() ? say("council.none") : "");
            lines.forEach(line -> Console.tell(String.valueOf(line)));
            return;
        }
        if (request.what().equals("add")) {
            Console.tell(say("council.added", request.options().get("name"), request.code()));
        }
        Console.tell(say("council.link", request.options().get("admin")));
        Console.tell("  " + configuration.address() + "/set-password?link=" + answer);
        Console.tell(say("council.link.care"));
    }

    private static Refusal refusal(Throwable cause) {
        return cause.getClass().getSimpleName().equals("CouncilRefused")
                ? new Refusal(Exit.COUNCIL_REFUSED, cause.getMessage(), cause)
                : new Refusal(Exit.UNEXPECTED, say("council.failed", cause.getMessage()), cause);
    }
}
