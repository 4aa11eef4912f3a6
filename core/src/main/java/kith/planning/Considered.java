package kith.planning;

import java.time.LocalDate;

/**
 * What stands behind a significant change: the review that considered it first, or why that was not reasonably practicable (the
 * Care Planning, Placement and Case Review (England) Regulations 2010, reg 32(2), and the Welsh regulations of 2015, reg 38(2)).
 *
 * @param reviewHeldOn the review that considered it, by the day that counts for it, or null
 * @param notPracticable why a review before it was not reasonably practicable, or null
 */
public record Considered(LocalDate reviewHeldOn, String notPracticable) {
    /** Nothing is said yet: the change waits. */
    public static final Considered NOT_YET = new Considered(null, null);

    boolean notYet() {
        return reviewHeldOn == null && (notPracticable == null || notPracticable.isBlank());
    }
}
