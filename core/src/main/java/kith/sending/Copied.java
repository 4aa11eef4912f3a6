package kith.sending;

import java.time.LocalDate;
import kith.caserecord.ChildRecord;

/**
 * A plan or a record of which copies are sent.
 *
 * @param kind which plan, or the record of a review
 * @param on the day it was completed; of a review, the day that counts for it
 * @param placedOn which placement a placement's plan is of, or null
 * @param version which version of a plan, null where its contents are not in Kith; of a review 1
 */
record Copied(CopiedPlan kind, LocalDate on, LocalDate placedOn, Integer version) {

    static Copied of(ChildRecord.Plan plan) {
        return new Copied(CopiedPlan.valueOf(plan.kind()), plan.completedOn(), plan.placedOn(), plan.planVersion());
    }

    static Copied of(ChildRecord.Review review) {
        return new Copied(CopiedPlan.REVIEW, review.heldOn(), null, 1);
    }
}
