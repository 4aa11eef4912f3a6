package kith.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is particular to a council lies in its plugin. No other module knows that the council exists. */
class NobodyNamesACouncilTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Set<String> NOT_COUNCILS = Set.of("spi", "tck");

    @Test
    void noTextOrCodeOutsideThePluginsAndTheDemonstrationNamesACouncil() throws IOException {
        List<String> councils = councils();
        assertFalse(councils.isEmpty());
        // In Java only what is said counts, the text between quotation marks; an example in a comment does no harm.
        Pattern said = Pattern.compile(
                "\"[^\"\n]*\\b(" + String.join("|", councils) + ")\\b[^\"\n]*\"", Pattern.CASE_INSENSITIVE);
        Pattern anywhere = Pattern.compile("\\b(" + String.join("|", councils) + ")\\b", Pattern.CASE_INSENSITIVE);
        List<String> naming = sources()
                .filter(file -> (file.toString().endsWith(".java") ? said : anywhere)
                        .matcher(withoutComments(file))
                        .find())
                .map(file -> ROOT.relativize(file).toString())
                .toList();
        assertEquals(List.of(), naming);
    }

    private static List<String> councils() throws IOException {
        try (Stream<Path> directories = Files.list(ROOT.resolve("plugins"))) {
            return directories
                    .filter(Files::isDirectory)
                    .map(directory -> directory.getFileName().toString())
                    .filter(name -> !NOT_COUNCILS.contains(name))
                    .toList();
        }
    }

    private static Stream<Path> sources() {
        return Stream.of("core", "webapp", "launcher", "plugins/spi")
                .map(module -> ROOT.resolve(module).resolve("src/main"))
                .flatMap(NobodyNamesACouncilTest::files)
                .filter(file -> file.toString().matches(".*\\.(java|properties|xhtml|sql|xml)"))
                .filter(file -> !file.toString().contains("demonstration"));
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComments(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
