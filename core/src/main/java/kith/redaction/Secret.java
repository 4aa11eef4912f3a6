package kith.redaction;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words that a reader may not see, such as the town of a sealed placement.
 *
 * @param words as they are recorded
 * @param why why this reader may not see them
 */
public record Secret(String words, LeftOut.Why why) {
    private static final int SHORTEST = 3;

    /**
     * Whether a text says them, however it is written: in capitals, without accents, over a line's end, and where a number is
     * part of them (postcodes, telephones) with other spaces.
     */
    boolean isIn(String text) {
        String sought = plain(words);
        if (sought.replace(" ", "").length() < SHORTEST) {
            return false;
        }
        String read = plain(text);
        boolean numbered = sought.chars().anyMatch(Character::isDigit);
        return (" " + read + " ").contains(" " + sought + " ")
                || numbered && read.replace(" ", "").contains(sought.replace(" ", ""));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
