package kith.incoming;

import java.util.List;

/** What was handed in cannot be read at all, so that nothing of it is taken. The message is one plain sentence or several. */
public final class CannotBeRead extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param key a sentence of {@link Reasons}
     * @param values what goes into it
     */
    public CannotBeRead(String key, Object... values) {
        super(Reasons.text(key, values));
    }

    /** Several files that cannot be read, each with its own sentence. */
    public CannotBeRead(List<CannotBeRead> all) {
        super(String.join("\n", all.stream().map(Throwable::getMessage).toList()));
    }
}
