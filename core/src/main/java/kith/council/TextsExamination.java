package kith.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kith.plugin.Language;
import kith.plugin.Phrase;
import kith.plugin.Term;

/** Looks at the texts of a plugin: each can be shown, and each is there in every language the council claims. */
final class TextsExamination {
    private final Set<Language> languages;
    private final Function<String, List<String>> problem;

    TextsExamination(Set<Language> languages, Function<String, List<String>> problem) {
        this.languages = languages;
        this.problem = problem;
    }

    List<String> words(Language language, Map<Term, String> words) {
        if (words == null) {
            return problem.apply("answers words(" + language + ") with null. Answer Map.of() for Kith's own words.");
        }
        List<String> problems = new ArrayList<>();
        words.entrySet().stream()
                .filter(entry -> entry.getKey() == null
                        || SettingAnswer.word(entry.getValue()).verdict() == SettingAnswer.Verdict.REFUSED)
                .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
                .forEach(entry -> problems.addAll(problem.apply("has for the word " + entry.getKey() + " '"
                        + entry.getValue() + "'. A word has at least one letter and no blanks around it.")));
        problems.addAll(complete(language, words));
        return problems;
    }

    List<String> phrases(String where, List<Phrase> phrases) {
        List<String> problems = new ArrayList<>();
        for (Phrase phrase : phrases) {
            languages.stream()
                    .filter(language -> !phrase.texts().containsKey(language))
                    .sorted()
                    .forEach(language -> problems.addAll(problem.apply("claims " + language + ", but says " + where
                            + " only in " + phrase.texts().keySet() + ": '" + phrase.in(Language.ENGLISH) + "'.")));
        }
        return problems;
    }

    /** Kith's own words are English; a council that works in another language brings every one of them. */
    private List<String> complete(Language language, Map<Term, String> words) {
        if (language == Language.ENGLISH || !languages.contains(language)) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        for (Term term : Term.values()) {
            if (!words.containsKey(term)) {
                problems.addAll(problem.apply("claims " + language + ", but has no word in it for " + term + "."));
            }
        }
        return problems;
    }
}
