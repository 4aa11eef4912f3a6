package kith.launcher;

import static kith.launcher.Messages.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The directory of council plugins: readable, and every jar in it a plugin. What a plugin says, core checks. */
final class PluginDirectory {
    private PluginDirectory() {}

    /**
     * Checks the directory.
     *
     * @throws Refusal naming the directory or the jar that cannot be used
     */
    static Path check(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new Refusal(Exit.PLUGINS, say("plugins.not-a-directory", directory));
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> jars =
                    files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
            jars.forEach(PluginDirectory::checkJar);
        } catch (IOException e) {
            throw new Refusal(Exit.PLUGINS, say("plugins.not-readable", directory), e);
        }
        return directory;
    }

    private static void checkJar(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream().findFirst();
        } catch (IOException e) {
            throw new Refusal(Exit.PLUGINS, say("plugins.not-a-jar", file), e);
        }
    }
}
