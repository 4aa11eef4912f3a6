package kith.record;

/**
 * Somebody else changed the row since the officer opened it. Carries the row as it stands, so that both texts can be shown
 * side by side; the row is gone when it was taken back meanwhile.
 */
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Held<?> standing;

    /** @param standing the row as it stands, null if it was taken back */
    public ChangedMeanwhile(Held<?> standing) {
        super("The row was changed by somebody else meanwhile.");
        this.standing = standing;
    }

    /** The row as it stands, null if it was taken back. */
    public Held<?> standing() {
        return standing;
    }
}
