package kith.launcher;

import static kith.launcher.Messages.say;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of the councils' plugins. What a plugin says, core examines. */
final class PluginDirectory {
    private PluginDirectory() {}

    /**
     * Checks the directory, and with core what the plugins in it say.
     *
     * @throws Refusal naming the directory, the jar that cannot be used, or all that is wrong with the councils' rules
     */
    static Path check(Path directory, Core core) {
        if (!Files.isDirectory(directory)) {
            throw new Refusal(Exit.PLUGINS, say("plugins.not-a-directory", directory));
        }
        if (!Files.isReadable(directory) || !Files.isExecutable(directory)) {
            throw new Refusal(Exit.PLUGINS, say("plugins.not-readable", directory));
        }
        try (AutoCloseable plugins = (AutoCloseable) core.call("kith.council.InstalledPlugins", "read", directory)) {
            return directory;
        } catch (InvocationTargetException e) {
            throw new Refusal(Exit.PLUGINS, e.getCause().getMessage(), e.getCause());
        } catch (Exception e) {
            throw new Refusal(Exit.PLUGINS, say("plugins.not-readable", directory), e);
        }
    }
}
