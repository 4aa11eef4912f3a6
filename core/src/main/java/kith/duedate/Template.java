package kith.duedate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.plugin.Term;

/**
 * Fills the places of one sentence: {@code {0}} a value, {@code {0|day|days}} the form that agrees with a number,
 * {@code {review}} the council's word, {@code {Review}} the same with a capital, {@code {a review}} with its article, in Welsh
 * {@code {y review}} with its article.
 */
public final class Template {
    private static final Map<String, Term> TERMS = Arrays.stream(Term.values())
            .collect(Collectors.toUnmodifiableMap(term -> placeOf(term).toLowerCase(Locale.ROOT), Function.identity()));

    private final String text;
    private final Function<Term, String> words;

    /**
     * @param text a sentence with its places
     * @param words the council's word for each term
     */
    public Template(String text, Function<Term, String> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * The sentence with everything filled in.
     *
     * @param values what {@code {0}} and the like stand for
     * @param shown how a value is written
     * @throws IllegalArgumentException naming the place that nothing fills
     */
    public String fill(List<Object> values, Function<Object, String> shown) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            if (close > open + 1 && text.lastIndexOf('{', close) == open) {
                filled.append(text, from, open).append(fill(text.substring(open + 1, close), values, shown));
                from = close + 1;
            }
        }
        return from == 0 ? text : filled.append(text, from, text.length()).toString();
    }

    private String fill(String place, List<Object> values, Function<Object, String> shown) {
        if (Character.isDigit(place.charAt(0))) {
            return value(place.split("\\|"), values, shown);
        }
        if (place.startsWith("a ") || place.startsWith("A ")) {
            return withArticle(place.charAt(0), word(place.substring(2)));
        }
        if (place.startsWith("y ") || place.startsWith("Y ")) {
            return withWelshArticle(place.charAt(0), word(place.substring(2)));
        }
        return word(place);
    }

    private String value(String[] place, List<Object> values, Function<Object, String> shown) {
        int index = Integer.parseInt(place[0]);
        if (index >= values.size()) {
            throw new IllegalArgumentException(
                    "The sentence \"" + text + "\" has no value for {" + index + "}; it was given " + values + ".");
        }
        Object value = values.get(index);
        if (place.length == 3) {
            return ((Number) value).intValue() == 1 ? place[1] : place[2];
        }
        return shown.apply(value);
    }

    private String word(String name) {
        Term term = TERMS.get(name.toLowerCase(Locale.ROOT));
        if (term == null) {
            throw new IllegalArgumentException(
                    "The sentence \"" + text + "\" asks for a word {" + name + "} that is none.");
        }
        String word = words.apply(term);
        return Character.isUpperCase(name.charAt(0)) ? capital(word) : word;
    }

    /** The name of a term's place: {@code reviewingOfficer} for {@link Term#REVIEWING_OFFICER}. */
    static String placeOf(Term term) {
        String[] parts = term.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            name.append(capital(parts[i]));
        }
        return name.toString();
    }

    private static String withArticle(char article, String word) {
        boolean vowel = "aeiouAEIOU".indexOf(word.charAt(0)) >= 0;
        return article + (vowel ? "n " : " ") + word;
    }

    /** Before a vowel or h the article is "yr". */
    private static String withWelshArticle(char article, String word) {
        boolean vowel = "aeiouwyhâêîôûŵŷ".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
        return article + (vowel ? "r " : " ") + word;
    }

    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
