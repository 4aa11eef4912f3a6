package kith.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReviewItems extends JpaByChild<ReviewItem, ChildRecord.ReviewItem> implements ReviewItems {
    JpaReviewItems() {
        super(
                ReviewItem.class,
                ReviewItem::new,
                "r.reviewHeldOn, r.kind, r.code",
                RowTypes.of(ChildRecord.ReviewItem.class)::key);
    }
}
