package kith.planning;

import java.time.LocalDate;

/**
 * A significant change of the plan, or the question whether something is one, as an officer says it.
 *
 * @param version the version that makes it
 * @param change its kind, see {@link SignificantChanges#kinds}, or {@link SignificantChanges#UNSURE}
 * @param what what changes
 * @param reviewHeldOn the review that considered it, or null while none has
 * @param notPracticable why a review before it was not reasonably practicable, or null
 */
public record ProposedChange(int version, String change, String what, LocalDate reviewHeldOn, String notPracticable) {

    boolean unsure() {
        return SignificantChanges.UNSURE.equals(change);
    }
}
