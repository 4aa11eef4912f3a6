package kith.formanswer;

import java.util.Map;

/**
 * What a form says: a row, and what was answered besides to the questions of the council's own.
 *
 * @param said the row
 * @param answers by the codes of the questions; empty where none was asked or answered
 */
public record Answered<R extends Record>(R said, Map<String, String> answers) {
    public Answered {
        answers = Map.copyOf(answers);
    }

    /** A row with which nothing was answered besides. */
    public static <R extends Record> Answered<R> of(R said) {
        return new Answered<>(said, Map.of());
    }
}
