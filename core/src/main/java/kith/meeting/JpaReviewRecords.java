package kith.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReviewRecords extends JpaByChild<ReviewRecord, ChildRecord.ReviewRecord> implements ReviewRecords {
    JpaReviewRecords() {
        super(
                ReviewRecord.class,
                ReviewRecord::new,
                "r.reviewHeldOn",
                RowTypes.of(ChildRecord.ReviewRecord.class)::key);
    }
}
