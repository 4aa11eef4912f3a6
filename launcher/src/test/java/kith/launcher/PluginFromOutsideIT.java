package kith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.walk.RunningKith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What docs/plugins.md says, done word for word in a directory outside the repository: the project builds from {@code kith-spi} and
 * {@code kith-tck} alone, passes the TCK, and its jar, dropped into a directory, gives the council's dates and starts with a server.
 */
class PluginFromOutsideIT {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FILE =
            Pattern.compile("`((?:src/|pom\\.xml)[^`]*)`[^`]*?\\n\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path outside;

    @Test
    void thePluginOfTheGuideBuildsPassesTheTckAndWorks() throws Exception {
        Path project = project();
        Path repository = repository();
        String built = run(
                project,
                HOME.resolve("mvnw").toString(),
                "-B",
                "-o",
                "-Dmaven.repo.local=" + repository,
                "-Dmaven.repo.local.tail=" + repositoryOfTheBuild(),
                "package");
        assertTrue(built.contains("OakshireTest"), built);
        assertTrue(
                Pattern.compile("Tests run: 1[0-9], Failures: 0, Errors: 0")
                        .matcher(built)
                        .find(),
                built);

        Path plugins = Files.createDirectory(outside.resolve("plugins"));
        Files.copy(project.resolve("target/oakshire.jar"), plugins.resolve("oakshire.jar"));
        String said = run(
                project,
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                Path.of("target/launcher.jar").toAbsolutePath() + ":"
                        + Path.of("target/core").toAbsolutePath() + "/*",
                "kith.casefile.CasesCommand",
                "src/main/resources/META-INF/kith/cases/oakshire.csv");
        assertTrue(said.contains("3"), said);
        aServerStartsWithIt(plugins);
    }

    private void aServerStartsWithIt(Path plugins) throws IOException {
        Path data = Files.createDirectory(outside.resolve("data"));
        Map<String, String> settings =
                Map.of("KITH_DATA", data.toString(), "KITH_DEMO", "no", "KITH_PLUGINS", plugins.toString());
        try (RunningKith kith = RunningKith.start(settings).ready()) {
            String log = Files.readString(data.resolve("logs/kith-0.log"));
            assertTrue(log.contains("Plugin of oakshire: oakshire.jar"), kith::text);
        }
    }

    /** Every file of the guide, where the guide says it lies. */
    private Path project() throws IOException {
        Path project = outside.resolve("oakshire");
        Matcher files = FILE.matcher(Files.readString(HOME.resolve("docs/plugins.md")));
        int found = 0;
        while (files.find()) {
            Path file = project.resolve(files.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.group(2));
            found++;
        }
        assertEquals(5, found, "the files of docs/plugins.md");
        return project;
    }

    /** What was built just now, laid out as a repository that holds nothing else. */
    private Path repository() throws IOException {
        Path repository = outside.resolve("repository");
        publish(repository, "kith", HOME, List.of());
        publish(repository, "kith-spi", HOME.resolve("plugins/spi"), List.of("jar"));
        publish(repository, "kith-core", HOME.resolve("core"), List.of("jar"));
        publish(repository, "kith-tck", HOME.resolve("plugins/tck"), List.of("jar"));
        return repository;
    }

    private static void publish(Path repository, String artifact, Path module, List<String> files) throws IOException {
        Path directory = Files.createDirectories(
                repository.resolve("kith").resolve(artifact).resolve("1.0"));
        Files.copy(
                module.resolve("pom.xml"),
                directory.resolve(artifact + "-1.0.pom"),
                StandardCopyOption.REPLACE_EXISTING);
        for (String ending : files) {
            String name = artifact + "-1.0." + ending;
            Files.copy(module.resolve("target").resolve(name), directory.resolve(name));
        }
    }

    private static Path repositoryOfTheBuild() {
        return Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
    }

    private String run(Path directory, String... command) throws Exception {
        Path output = Files.createTempFile(outside, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("KITH_PLUGINS", outside.resolve("plugins").toString());
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
