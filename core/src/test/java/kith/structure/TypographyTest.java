package kith.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What staff read is set as in print. A straight apostrophe would also be a quote to some of what fills the sentences. */
class TypographyTest {
    private static final Path TEXTS = Path.of("src", "main", "resources", "kith");

    /** Names, as people write their own. */
    private static final String NAMES = "names.csv";

    @Test
    void everyTextIsWrittenWithTypographicApostrophes() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().matches(".*\\.(properties|csv)"))
                            .filter(file -> !file.endsWith(NAMES))
                            .flatMap(TypographyTest::straight)
                            .toList());
        }
    }

    private static Stream<String> straight(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("'"))
                    .map(line -> file.getFileName() + ": " + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
