package kith.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReviewBookings extends JpaByChild<ReviewBooking, ChildRecord.ReviewBooking> implements ReviewBookings {
    JpaReviewBookings() {
        super(ReviewBooking.class, ReviewBooking::new, "r.ordinal", booking -> List.of(booking.ordinal()));
    }
}
