package kith.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** That somebody agreed to a review without a meeting. */
@Entity
@Table(name = "review_agreement")
class ReviewAgreement extends ChildRow<ChildRecord.ReviewAgreement> {
    @Column(name = "review_held_on")
    private LocalDate reviewHeldOn;

    private String name;

    private String part;

    private String words;

    protected ReviewAgreement() {}

    @Override
    public ChildRecord.ReviewAgreement toRecord() {
        return new ChildRecord.ReviewAgreement(reviewHeldOn, name, part, words);
    }

    @Override
    public void amend(ChildRecord.ReviewAgreement said) {
        reviewHeldOn = said.reviewHeldOn();
        name = said.name();
        part = said.part();
        words = said.words();
    }
}
