package kith.planning;

/**
 * A significant change of the plan, or the question whether something is one, as an officer says it.
 *
 * @param version the version that makes it; null where none is being written
 * @param change its kind, see {@link SignificantChanges#kinds}, or {@link SignificantChanges#UNSURE}
 * @param what what changes
 * @param considered the review that considered it or why none could; {@link Considered#NOT_YET} while it waits
 */
public record ProposedChange(Integer version, String change, String what, Considered considered) {

    boolean unsure() {
        return SignificantChanges.UNSURE.equals(change);
    }
}
