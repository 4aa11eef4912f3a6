package kith.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Something that a review looked at. */
@Entity
@Table(name = "review_item")
class ReviewItem extends ChildRow<ChildRecord.ReviewItem> {
    @Column(name = "review_held_on")
    private LocalDate reviewHeldOn;

    private String kind;

    private String code;

    private String outcome;

    private String words;

    protected ReviewItem() {}

    @Override
    public ChildRecord.ReviewItem toRecord() {
        return new ChildRecord.ReviewItem(reviewHeldOn, kind, code, outcome, words);
    }

    @Override
    public void amend(ChildRecord.ReviewItem said) {
        reviewHeldOn = said.reviewHeldOn();
        kind = said.kind();
        code = said.code();
        outcome = said.outcome();
        words = said.words();
    }
}
