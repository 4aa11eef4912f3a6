package kith.setting;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kith.plugin.Language;
import kith.plugin.Participant;
import kith.plugin.Phrase;

/**
 * Answers of several parts as they are stored: a word with its text in each language, a link with its address, whom to ask with
 * e-mail and telephone; and people. A text in a language is the part with the language's name, such as {@code WELSH}.
 */
public final class AnswerParts {
    /** The part that is a link's address. */
    public static final String ADDRESS = "address";

    /** The part that is an e-mail address. */
    public static final String EMAIL = "email";

    /** The part that is a telephone number. */
    public static final String TELEPHONE = "telephone";

    private AnswerParts() {}

    /** Parts as they are stored; what is missing or blank is left out. */
    public static String text(Map<String, String> parts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        parts.forEach((name, said) -> {
            if (said != null && !said.isBlank()) {
                object.add(name, said.strip());
            }
        });
        return object.build().toString();
    }

    /** The parts of a stored answer; none where it has no parts. */
    public static Map<String, String> parts(String answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            Map<String, String> parts = new LinkedHashMap<>();
            reader.readObject().forEach((name, said) -> {
                if (said instanceof JsonString text) {
                    parts.put(name, text.getString());
                }
            });
            return parts;
        } catch (JsonException e) {
            // No answer of several parts: what it lacks is said field by field.
            return Map.of();
        }
    }

    /** People as they are stored, in the order of their parts. */
    public static String text(Set<Participant> people) {
        return people.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** The people of a stored answer; names that are none are left out. */
    public static Set<Participant> people(String answer) {
        Set<String> names = Set.of(answer.split(" "));
        return Arrays.stream(Participant.values())
                .filter(person -> names.contains(person.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The texts of the parts that are texts in a language. */
    static Map<Language, String> texts(Map<String, String> parts) {
        return Arrays.stream(Language.values())
                .filter(language -> parts.containsKey(language.name()))
                .collect(Collectors.toMap(language -> language, language -> parts.get(language.name())));
    }

    /** The same as one phrase. */
    static Phrase phrase(Map<String, String> parts) {
        return new Phrase(texts(parts));
    }

    static String part(Map<String, String> parts, String name) {
        return Objects.requireNonNullElse(parts.get(name), "");
    }
}
