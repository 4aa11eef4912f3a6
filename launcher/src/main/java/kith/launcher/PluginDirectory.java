package kith.launcher;

import static kith.launcher.Messages.say;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The directory of the councils' plugins. What a plugin says, core examines. */
final class PluginDirectory implements AutoCloseable {
    private final Path path;
    private final Core core;
    private final AutoCloseable plugins;

    private PluginDirectory(Path path, Core core) {
        this.path = path;
        this.core = core;
        this.plugins = (AutoCloseable) examined("kith.council.InstalledPlugins", "read", path);
    }

    /**
     * Checks the directory, and with core what the plugins in it say.
     *
     * @throws Refusal naming the directory, the jar that cannot be used, or all that is wrong with the councils' rules
     */
    static PluginDirectory check(Path directory, Core core) {
        if (!Files.isDirectory(directory)) {
            throw new Refusal(Exit.PLUGINS, say("plugins.not-a-directory", directory));
        }
        if (!Files.isReadable(directory) || !Files.isExecutable(directory)) {
            throw new Refusal(Exit.PLUGINS, say("plugins.not-readable", directory));
        }
        return new PluginDirectory(directory, core);
    }

    Path path() {
        return path;
    }

    /**
     * Checks that each plugin was written for the nation of its council.
     *
     * @throws Refusal naming all that were not
     */
    void checkNations(Database database) {
        Database.Login login = database.owner().orElse(database.runtime());
        try (Connection connection = database.connect(login)) {
            checkNations(connection);
        } catch (SQLException e) {
            throw new Refusal(Exit.DATABASE_UNREACHABLE, say("database.unreachable", database.address()), e);
        }
    }

    /** The same with what an open transaction has written. */
    void checkNations(Connection connection) {
        examined("kith.council.NationExamination", "check", plugins, connection);
    }

    private Object examined(String type, String method, Object... arguments) {
        try {
            return core.call(type, method, arguments);
        } catch (InvocationTargetException e) {
            throw new Refusal(Exit.PLUGINS, e.getCause().getMessage(), e.getCause());
        }
    }

    @Override
    public void close() throws Exception {
        plugins.close();
    }
}
