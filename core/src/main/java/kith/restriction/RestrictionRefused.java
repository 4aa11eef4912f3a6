package kith.restriction;

/** A record cannot be restricted or opened as it was asked. The page says why in the user's words. */
public class RestrictionRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What is wrong. */
    public enum Reason {
        /** No reason was given. */
        REASON_MISSING,
        /** The record is not restricted. */
        NOT_RESTRICTED
    }

    RestrictionRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
