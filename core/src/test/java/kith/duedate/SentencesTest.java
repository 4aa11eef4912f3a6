package kith.duedate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Pattern NAMED = Pattern.compile("(?:Sentence\\.of|new Sentence)\\(\\s*\"([^\"]+)\"");

    /** The pure rules also pass keys to helpers. */
    private static final Pattern PASSED =
            Pattern.compile("\"((?:fact|law|council|calendar|result|answer|refusal)\\.[a-z0-9.-]*[a-z0-9])\"");

    @Test
    void everySentenceThatTheCodeNamesIsWritten() throws IOException {
        Set<String> missing = new TreeSet<>();
        Properties sentences = sentences();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                boolean pure = source.toString().matches(".*/(duty|check|carerules|care)/.*");
                Stream.concat(keys(NAMED, text), pure ? keys(PASSED, text) : Stream.empty())
                        .filter(key -> !sentences.containsKey(key))
                        .forEach(key -> missing.add(key + " in " + source.getFileName()));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everySentenceIsWholeAndAsksOnlyForWordsThatExist() throws IOException {
        sentences().forEach((key, text) -> {
            assertTrue(text.toString().matches("(?s)[A-Z{0-9].*[.?]"), key + " is no sentence: " + text);
            Matcher place = Pattern.compile("\\{([^{}0-9][^{}]*)}").matcher(text.toString());
            while (place.find()) {
                new Template(place.group(), term -> "word").fill(List.of(), Object::toString);
            }
        });
    }

    private static Stream<String> keys(Pattern named, String text) {
        return named.matcher(text).results().map(found -> found.group(1));
    }

    private static Properties sentences() throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream("sentences.properties")) {
            if (in != null) {
                sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return sentences;
    }
}
