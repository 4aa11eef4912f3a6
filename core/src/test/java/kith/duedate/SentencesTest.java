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
    /** Where the code names a sentence, directly or through a helper that takes a key of one of the usual kinds. */
    private static final Pattern KEY = Pattern.compile("(?:Sentence\\.of|new Sentence)\\(\\s*\"([^\"]+)\""
            + "|\"((?:fact|law|council|calendar|result|reason|limit)\\.[a-z0-9.-]*[a-z0-9])\"");

    @Test
    void everySentenceThatTheCodeNamesIsWritten() throws IOException {
        Set<String> missing = new TreeSet<>();
        Properties sentences = sentences();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(source));
                while (key.find()) {
                    String name = key.group(1) == null ? key.group(2) : key.group(1);
                    if (!sentences.containsKey(name)) {
                        missing.add(name + " in " + source.getFileName());
                    }
                }
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
