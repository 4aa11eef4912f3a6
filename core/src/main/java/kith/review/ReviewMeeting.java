package kith.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** One sitting of a review. */
@Entity
@Table(name = "review_meeting")
class ReviewMeeting extends ChildRow<ChildRecord.ReviewMeeting> {
    @Column(name = "review_held_on")
    private LocalDate reviewHeldOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    protected ReviewMeeting() {}

    @Override
    public ChildRecord.ReviewMeeting toRecord() {
        return new ChildRecord.ReviewMeeting(reviewHeldOn, heldOn);
    }

    @Override
    public void amend(ChildRecord.ReviewMeeting said) {
        reviewHeldOn = said.reviewHeldOn();
        heldOn = said.heldOn();
    }
}
