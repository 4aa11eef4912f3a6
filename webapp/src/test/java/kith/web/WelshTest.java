package kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is said in English is said in Welsh, with the same values and the same words of the council in it. */
class WelshTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kith.web.messages",
                "kith.duedate.sentences",
                "kith.duedate.wording",
                "kith.council.words",
                "kith.sending.papers"
            })
    @Tag("S1-1")
    void noTextIsMissingInWelsh(String bundle) {
        Set<String> missing = new TreeSet<>(english(bundle).keySet());
        missing.removeAll(welsh(bundle));
        assertEquals(Set.of(), missing, bundle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kith.web.messages",
                "kith.duedate.sentences",
                "kith.duedate.wording",
                "kith.council.words",
                "kith.sending.papers"
            })
    void noWelshTextIsLeftOver(String bundle) {
        Set<String> left = new TreeSet<>(welsh(bundle));
        left.removeAll(english(bundle).keySet());
        assertEquals(Set.of(), left, bundle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kith.web.messages", "kith.duedate.sentences", "kith.duedate.wording", "kith.sending.papers"})
    void bothLanguagesHaveTheSamePlaces(String bundle) {
        ResourceBundle english = english(bundle);
        ResourceBundle welsh = ResourceBundle.getBundle(bundle, Locale.forLanguageTag("cy"));
        List<String> differ = english.keySet().stream()
                .filter(key -> !values(english.getString(key)).equals(values(welsh.getString(key))))
                .sorted()
                .map(key -> key + ": " + english.getString(key) + " / " + welsh.getString(key))
                .toList();
        assertEquals(List.of(), differ, bundle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kith.web.messages",
                "kith.duedate.sentences",
                "kith.duedate.wording",
                "kith.council.words",
                "kith.sending.papers"
            })
    void welshIsWrittenWithTypographicApostrophes(String bundle) {
        ResourceBundle welsh = ResourceBundle.getBundle(bundle, Locale.forLanguageTag("cy"));
        assertEquals(
                List.of(),
                welsh.keySet().stream()
                        .filter(key -> welsh.getString(key).contains("'"))
                        .toList());
    }

    private static ResourceBundle english(String bundle) {
        return ResourceBundle.getBundle(bundle, Locale.UK, noFallback());
    }

    /** The keys of the Welsh file alone, without those of the English file behind it. */
    private static Set<String> welsh(String bundle) {
        try (var in = WelshTest.class.getResourceAsStream("/" + bundle.replace('.', '/') + "_cy.properties")) {
            return new java.util.PropertyResourceBundle(
                            new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8))
                    .keySet();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ResourceBundle.Control noFallback() {
        return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }

    /** The values of a text, each once: {@code {0|day|days}} agrees with the value {@code {0}}. */
    private static Set<String> values(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .flatMap(place -> Character.isDigit(place.charAt(0)) ? Stream.of(place.split("\\|")[0]) : term(place))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> term(String place) {
        return Stream.of(place.replaceFirst("^([Aa]|[Yy]) ", "").toLowerCase(Locale.ROOT));
    }
}
