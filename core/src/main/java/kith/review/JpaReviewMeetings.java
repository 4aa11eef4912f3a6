package kith.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReviewMeetings extends JpaByChild<ReviewMeeting, ChildRecord.ReviewMeeting> implements ReviewMeetings {
    JpaReviewMeetings() {
        super(
                ReviewMeeting.class,
                ReviewMeeting::new,
                "r.reviewHeldOn, r.heldOn",
                meeting -> List.of(meeting.reviewHeldOn(), meeting.heldOn()));
    }
}
