package kith.action;

import java.time.LocalDate;
import java.util.Objects;
import kith.caserecord.ChildRecord;

/**
 * What an action comes from: a decision of a review, a part of the care plan, both where a review decided on a part, or
 * neither where it was agreed on in between.
 *
 * @param reviewHeldOn the review that decided it, by the day that counts for it, or null
 * @param planPart the part of the care plan it belongs to, by its code, or null
 */
public record Origin(LocalDate reviewHeldOn, String planPart) {
    /** Agreed on between reviews, for no part of the plan. */
    public static final Origin NONE = new Origin(null, null);

    /** A decision of a review. */
    public static Origin ofReview(LocalDate heldOn) {
        return new Origin(Objects.requireNonNull(heldOn), null);
    }

    /** A part of the care plan. */
    public static Origin ofPlanPart(String code) {
        return new Origin(null, Objects.requireNonNull(code));
    }

    /** Where this action comes from. */
    public static Origin of(ChildRecord.Action action) {
        return new Origin(action.reviewHeldOn(), action.planPart());
    }

    /** Whether this action comes from here; an action of a review and a part comes from either. */
    public boolean led(ChildRecord.Action action) {
        return (reviewHeldOn == null || reviewHeldOn.equals(action.reviewHeldOn()))
                && (planPart == null || planPart.equals(action.planPart()));
    }
}
