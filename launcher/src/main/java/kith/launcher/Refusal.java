package kith.launcher;

/** Why Kith does not start, in one plain sentence for the person at the terminal, and the exit code that goes with it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    /** @param sentence what is wrong, which, and what to do; already in the reader's words */
    public Refusal(Exit exit, String sentence) {
        this(exit, sentence, null);
    }

    /** @param cause what the machine said; kept for the log, not printed */
    public Refusal(Exit exit, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exit = exit;
    }

    /** The exit code's meaning. */
    public Exit exit() {
        return exit;
    }
}
