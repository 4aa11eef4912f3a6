package kith.paper;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How old somebody usually is who can read a text with ease: the Flesch-Kincaid grade, 0.39 × words per sentence + 11.8 × syllables
 * per word − 15.59, and five, since a school's first grade begins at about six. It was made for English and says nothing of Welsh.
 * Syllables are counted by groups of vowels, so it is a hint and no judgement.
 */
public final class ReadingAge {
    private static final Pattern SENTENCE = Pattern.compile("[.!?:]+(?=\\s|$)|\\R");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}’'-]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëïîôöùûü]+");
    private static final int SCHOOL_BEGINS = 5;

    private ReadingAge() {}

    /** The age in years for what a paper says apart from its address lines; 0 for one that says nothing. */
    public static int of(Paper paper) {
        return of(paper.blocks().stream()
                .filter(ReadingAge::isProse)
                .map(Paper::text)
                .toList());
    }

    /** Names and addresses of people to ask are no prose. */
    private static boolean isProse(Paper.Block block) {
        return !(block instanceof Paper.Pointer) && !Paper.text(block).contains("@");
    }

    /** The age in years; 0 where there are no words. */
    static int of(List<String> texts) {
        List<String> sentences = texts.stream()
                .flatMap(text -> Stream.of(SENTENCE.split(text)))
                .filter(sentence -> words(sentence).findAny().isPresent())
                .toList();
        List<String> words = sentences.stream().flatMap(ReadingAge::words).toList();
        if (words.isEmpty()) {
            return 0;
        }
        double perSentence = (double) words.size() / sentences.size();
        double perWord = words.stream().mapToInt(ReadingAge::syllables).sum() / (double) words.size();
        double grade = 0.39 * perSentence + 11.8 * perWord - 15.59;
        return (int) Math.max(SCHOOL_BEGINS, Math.round(grade + SCHOOL_BEGINS));
    }

    private static Stream<String> words(String sentence) {
        return Stream.of(WORD.split(sentence)).filter(word -> !word.isBlank());
    }

    private static int syllables(String word) {
        String low = word.toLowerCase(Locale.ROOT).replaceAll("(?<=[^aeiouyl])e(s|d)?$", "");
        return (int) Math.max(1, VOWELS.matcher(low).results().count());
    }
}
