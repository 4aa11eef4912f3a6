package kith.plugin;

import java.util.EnumMap;
import java.util.Map;

/**
 * A short text that staff read, in every language of the council.
 *
 * @param texts the text for each language; never empty
 */
public record Phrase(Map<Language, String> texts) {
    public Phrase {
        texts = Map.copyOf(texts);
        if (texts.isEmpty() || texts.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A phrase has a text, and none of its texts is blank: " + texts);
        }
    }

    /** A phrase in English. */
    public static Phrase of(String english) {
        return new Phrase(Map.of(Language.ENGLISH, english));
    }

    /** The same phrase with its text in one more language. */
    public Phrase and(Language language, String text) {
        Map<Language, String> more = new EnumMap<>(Language.class);
        more.putAll(texts);
        more.put(language, text);
        return new Phrase(more);
    }

    /** The text in a language; in English, or else in any, where that language has none. */
    public String in(Language language) {
        String english =
                texts.getOrDefault(Language.ENGLISH, texts.values().iterator().next());
        return texts.getOrDefault(language, english);
    }
}
