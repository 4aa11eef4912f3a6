package kith.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReviewAgreements extends JpaByChild<ReviewAgreement, ChildRecord.ReviewAgreement> implements ReviewAgreements {
    JpaReviewAgreements() {
        super(
                ReviewAgreement.class,
                ReviewAgreement::new,
                "r.reviewHeldOn, r.name",
                said -> List.of(said.reviewHeldOn(), said.name()));
    }
}
