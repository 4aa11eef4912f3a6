package kith.review;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReviews extends JpaByChild<Review, ChildRecord.Review> implements Reviews {
    JpaReviews() {
        super(Review.class, Review::new, "r.heldOn", ChildRecord.Review::heldOn);
    }
}
