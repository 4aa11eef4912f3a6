package kith.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReviewRequests extends JpaByChild<ReviewRequest, ChildRecord.ReviewRequest> implements ReviewRequests {
    JpaReviewRequests() {
        super(
                ReviewRequest.class,
                ReviewRequest::new,
                "r.askedOn, r.asker, r.cause",
                request -> List.of(request.askedOn(), request.asker(), request.cause()));
    }
}
