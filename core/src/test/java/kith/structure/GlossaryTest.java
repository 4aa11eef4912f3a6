package kith.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the names of public types to the words of docs/glossary.md: one word per idea, and none that nobody explained. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");
    private static final Set<String> LITTLE_WORDS = Set.of(
            "and", "at", "be", "by", "cannot", "for", "from", "in", "not", "of", "on", "or", "the", "with", "without");

    @Test
    void everyWordInTheNameOfAPublicTypeStandsInTheGlossary() throws IOException {
        var words = words();
        var unexplained = new TreeMap<String, Set<String>>();
        publicTypes().forEach(type -> wordsOf(type.getSimpleName())
                .filter(word -> !explained(word, words))
                .forEach(word -> unexplained
                        .computeIfAbsent(word, any -> new TreeSet<>())
                        .add(type.getName())));
        assertEquals(
                Map.of(),
                unexplained,
                "Use a word of docs/glossary.md, or add a row there that says what the new one means");
    }

    @Test
    void noWordIsExplainedTwice() throws IOException {
        try (var lines = Files.lines(GLOSSARY)) {
            var twice = firstColumn(lines).collect(Collectors.groupingBy(word -> word, Collectors.counting()));
            twice.values().removeIf(count -> count == 1);
            assertEquals(Map.of(), twice);
        }
    }

    @Test
    void aWordOfTheForbiddenColumnIsNowhereExplained() throws IOException {
        var words = words();
        try (var lines = Files.lines(GLOSSARY)) {
            var both = lines.filter(line -> line.startsWith("| ") && !line.startsWith("| word |"))
                    .filter(line -> line.split("\\|").length > 3)
                    .flatMap(line -> Stream.of(line.split("\\|")[3].trim().split(", ")))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(words::contains)
                    .toList();
            assertTrue(both.isEmpty(), () -> "Explained and forbidden: " + both);
        }
    }

    private static Stream<JavaClass> publicTypes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kith").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getSimpleName().isEmpty())
                        .filter(type -> !type.getSimpleName().startsWith("_")
                                && !type.getSimpleName().equals("package-info"));
    }

    private static Stream<String> wordsOf(String typeName) {
        return Stream.of(typeName.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static boolean explained(String word, Set<String> words) {
        return LITTLE_WORDS.contains(word)
                || words.contains(word)
                || word.endsWith("s") && words.contains(word.substring(0, word.length() - 1))
                || word.endsWith("es") && words.contains(word.substring(0, word.length() - 2))
                || word.endsWith("ies") && words.contains(word.substring(0, word.length() - 3) + "y");
    }

    private static Set<String> words() throws IOException {
        try (var lines = Files.lines(GLOSSARY)) {
            return firstColumn(lines).collect(Collectors.toSet());
        }
    }

    private static Stream<String> firstColumn(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("| ") && !line.startsWith("| word |"))
                .flatMap(line -> Stream.of(line.split("\\|")[1].trim().split(", ")))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }
}
