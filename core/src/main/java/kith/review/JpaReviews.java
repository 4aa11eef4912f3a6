package kith.review;

import jakarta.enterprise.context.ApplicationScoped;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReviews extends JpaByChild<Review, ReviewRecord> implements Reviews {
    JpaReviews() {
        super(Review.class, Review::new, "r.heldOn", ReviewRecord::heldOn);
    }
}
