package kith.council;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import kith.plugin.Language;
import kith.plugin.Term;

/**
 * A council's words in one language: its own where its plugin has one, otherwise Kith's from {@code
 * kith/council/words.properties} and its sister in Welsh.
 */
public final class Words {
    private static final Map<Language, Map<Term, String>> KITHS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            KITHS.put(language, kiths(language));
        }
    }

    /** The English words of a council without a plugin. */
    public static final Words KITH = new Words(Map.of());

    private final Map<Term, String> words;

    /** @param own the English words in which the council differs from Kith */
    public Words(Map<Term, String> own) {
        this(Language.ENGLISH, own);
    }

    /** @param own the words of this language in which the council differs from Kith */
    public Words(Language language, Map<Term, String> own) {
        this(KITHS.get(language), own);
    }

    private Words(Map<Term, String> all, Map<Term, String> others) {
        words = new EnumMap<>(all);
        words.putAll(others);
    }

    /** The words of a council without a plugin, in a language. */
    public static Words kith(Language language) {
        return language == Language.ENGLISH ? KITH : new Words(language, Map.of());
    }

    /** The same with some words in the place of others. */
    Words with(Map<Term, String> others) {
        return new Words(words, others);
    }

    /** The council's word for a term, as in the middle of a sentence. */
    public String of(Term term) {
        return words.get(term);
    }

    /** All words by the name they have in texts: {@code review}, {@code carePlan}, {@code reviewingOfficer}. */
    public Map<String, String> byName() {
        Map<String, String> named = new HashMap<>();
        words.forEach((term, word) -> named.put(name(term), word));
        return Map.copyOf(named);
    }

    /** The name a term has in texts: {@code reviewingOfficer} for {@link Term#REVIEWING_OFFICER}. */
    public static String name(Term term) {
        StringBuilder name = new StringBuilder();
        for (String part : term.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

    private static Map<Term, String> kiths(Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "kith.council.words",
                language.locale(),
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<Term, String> words = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            words.put(term, bundle.getString(name(term)));
        }
        return words;
    }
}
