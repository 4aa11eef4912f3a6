package kith.redaction;

/**
 * Somebody who is to read a copy.
 *
 * @param part as whom, such as {@code PARENT}; the child is {@link #CHILD}, the reviewing officer {@link #REVIEWING_OFFICER}
 * @param name who it is
 * @param mayKnowPlace whether this reader may know where the child lives
 * @param mayMeet whether this reader may meet the child
 */
public record Reader(String part, String name, boolean mayKnowPlace, boolean mayMeet) {
    public static final String CHILD = "CHILD";
    public static final String REVIEWING_OFFICER = "REVIEWING_OFFICER";

    /** Whether it is the child's own copy. */
    public boolean child() {
        return part.equals(CHILD);
    }
}
