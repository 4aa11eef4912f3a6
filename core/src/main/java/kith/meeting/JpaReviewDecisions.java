package kith.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReviewDecisions extends JpaByChild<ReviewDecision, ChildRecord.ReviewDecision> implements ReviewDecisions {
    JpaReviewDecisions() {
        super(
                ReviewDecision.class,
                ReviewDecision::new,
                "r.reviewHeldOn, r.ordinal",
                RowTypes.of(ChildRecord.ReviewDecision.class)::key);
    }
}
