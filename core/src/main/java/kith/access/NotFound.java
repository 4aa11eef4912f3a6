package kith.access;

/**
 * There is no such thing in the officer's council. Another council's thing is not found either: the answer never tells
 * whether it exists elsewhere.
 */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String what;

    /**
     * @param what the kind of thing, in Kith's words: "child", "review"
     * @param which its number as it was asked for; never a name
     */
    public NotFound(String what, Object which) {
        super("No " + what + " " + which + ".");
        this.what = what;
    }

    /** The kind of thing that was asked for, such as "child". */
    public String what() {
        return what;
    }
}
