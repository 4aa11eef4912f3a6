package kith.cover;

/** A cover cannot be named as it was asked. The page says why in the user's words. */
public class CoverRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What is wrong. */
    public enum Reason {
        /** Nobody covers for themselves. */
        SAME_PERSON,
        /** The last day lies before the first. */
        ENDS_BEFORE_IT_BEGINS,
        /** The last day lies in the past. */
        IN_THE_PAST,
        /** Longer than a year: then the work is to be allocated anew. */
        TOO_LONG,
        /** The cover's account is closed, or has no role with cases of its own. */
        CANNOT_COVER
    }

    CoverRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
