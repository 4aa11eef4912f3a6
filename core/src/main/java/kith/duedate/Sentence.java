package kith.duedate;

import java.util.List;

/**
 * A sentence by its key in the bundle {@code kith.duedate.sentences} and what goes into it.
 *
 * @param key the sentence's key, such as {@code fact.placed}
 * @param values {@link java.time.LocalDate}s, {@link kith.plugin.Limit}s, {@link Integer}s, {@link Boolean}s, {@link
 *     Code}s or plain text
 */
public record Sentence(String key, List<Object> values) {

    /**
     * A code of one of the code lists, shown by its meaning.
     *
     * @param list such as {@code placement-type}
     * @param code such as {@code U4}
     */
    public record Code(String list, String code) {}

    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }
}
