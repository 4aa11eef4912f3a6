package kith.check;

import kith.duedate.Sentence;
import kith.plugin.Authority;

/**
 * An answer with its reason.
 *
 * @param answer what follows
 * @param why in one sentence
 * @param authority on whose word, or null where Kith holds no rule of that nation
 */
public record Verdict(Answer answer, Sentence why, Authority authority) {

    /** What follows from a rule that gives no date. */
    public enum Answer {
        ALLOWED,
        REFUSED,
        REQUIRED,
        /** Required, and the director of children's services must give it. */
        REQUIRED_FROM_DIRECTOR,
        NOT_REQUIRED,
        APPLIES,
        DOES_NOT_APPLY,
        IN_TIME,
        LATE,
        VALID,
        INVALID
    }

    static Verdict of(Answer answer, Authority authority, String key, Object... values) {
        return new Verdict(answer, Sentence.of(key, values), authority);
    }
}
