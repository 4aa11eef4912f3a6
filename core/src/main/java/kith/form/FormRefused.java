package kith.form;

import kith.duedate.DueDate;
import kith.duedate.Sentence;
import kith.plugin.Authority;

/** What was typed cannot be saved. Says which field, why, and on whose word. */
public class FormRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final transient Sentence why;
    private final transient Authority authority;

    /**
     * @param field the part of what was said that is wrong, such as {@code heldOn}
     * @param why what is wrong and what to do
     * @param authority where a rule says so, or null
     */
    public FormRefused(String field, Sentence why, Authority authority) {
        super(field + ": " + why.key());
        this.field = field;
        this.why = why;
        this.authority = authority;
    }

    /** What was typed cannot be saved, whatever the law. */
    public static FormRefused of(String field, String key, Object... values) {
        return new FormRefused(field, Sentence.of(key, values), null);
    }

    /** Refuses words that are missing. */
    public static void unlessSaid(String field, String said, String key) {
        if (said == null || said.isBlank()) {
            throw of(field, key);
        }
    }

    /** The part of what was said that is wrong, such as {@code heldOn}. */
    public String field() {
        return field;
    }

    /** What is wrong and what to do. */
    public Sentence why() {
        return why;
    }

    /** The limit that stands against it with its reason, null where it is no limit. */
    public DueDate limit() {
        return null;
    }

    /** Where a rule says so, or null. */
    public Authority authority() {
        return authority;
    }
}
