package kith.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReviewPreparations extends JpaByChild<ReviewPreparation, ChildRecord.ReviewPreparation>
        implements ReviewPreparations {
    JpaReviewPreparations() {
        super(
                ReviewPreparation.class,
                ReviewPreparation::new,
                "r.kind, r.doneOn, r.afterwards",
                preparation -> List.of(preparation.kind(), preparation.doneOn(), preparation.afterwards()));
    }
}
