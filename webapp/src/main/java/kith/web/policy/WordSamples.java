package kith.web.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import kith.council.Words;
import kith.duedate.Template;
import kith.plugin.Language;
import kith.plugin.Term;
import kith.web.Text;

/** Texts of the pages in which a word stands, to see how another would read there. */
final class WordSamples {
    private static final int MOST = 4;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 90;

    private final Term term;
    private final List<String> texts;

    WordSamples(Term term, Language language) {
        this.term = term;
        this.texts = texts(term, language);
    }

    /** The texts with this word. */
    List<String> with(Words words, String word) {
        Function<Term, String> spoken = any -> any == term ? word : words.of(any);
        return texts.stream()
                .map(text -> new Template(text, spoken).fill(List.of(), String::valueOf))
                .toList();
    }

    /** A few texts of different pages that hold the word and nothing that would have to be filled in. */
    private static List<String> texts(Term term, Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                Text.BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Pattern place = Pattern.compile("(?i)\\{([ay] )?" + Words.name(term) + "}");
        List<String> found = new ArrayList<>();
        String page = "";
        for (String key : new TreeSet<>(bundle.keySet())) {
            String text = bundle.getString(key);
            boolean another = !key.startsWith(page + ".") && found.size() < MOST;
            boolean fits = text.length() >= SHORTEST && text.length() <= LONGEST && !text.matches(".*\\{[0-9].*");
            if (another && fits && place.matcher(text).find()) {
                found.add(text);
                page = key.split("\\.")[0];
            }
        }
        return found;
    }
}
