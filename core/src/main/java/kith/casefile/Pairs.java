package kith.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A cell of readable facts, {@code looked after from=2026-03-02; first review held=2026-03-27}, in the order they stand. The
 * same name may stand more than once: a second placement follows the first.
 *
 * @param all the facts
 * @param text the cell as it was written
 */
public record Pairs(List<Pair> all, String text) {

    /**
     * One fact.
     *
     * @param name in lower case with single blanks
     * @param value as written; empty where the cell says only the name with an equals sign
     */
    public record Pair(String name, String value) {
        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    /**
     * @throws CaseRefused if a part has no equals sign
     */
    static Pairs parse(String cell, String where, String column) {
        List<Pair> pairs = new ArrayList<>();
        for (String part : cell.split(";")) {
            if (!part.isBlank()) {
                int sign = part.indexOf('=');
                if (sign < 1) {
                    throw new CaseRefused(
                            where,
                            column,
                            "'" + part.strip()
                                    + "' is no fact. Write name=value, and put a semicolon between two facts.");
                }
                pairs.add(new Pair(
                        words(part.substring(0, sign)), part.substring(sign + 1).strip()));
            }
        }
        return new Pairs(List.copyOf(pairs), cell.strip());
    }

    /** Words as case files compare them: lower case, single blanks, hyphens and underscores read as blanks. */
    static String words(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace('-', ' ')
                .replaceAll("\\s+", " ");
    }
}
