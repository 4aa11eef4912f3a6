package kith.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What was made ready ahead of a review, or a paper that followed one. */
@Entity
@Table(name = "review_preparation")
class ReviewPreparation extends ChildRow<ChildRecord.ReviewPreparation> {
    private String kind;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private boolean afterwards;

    protected ReviewPreparation() {}

    @Override
    public ChildRecord.ReviewPreparation toRecord() {
        return new ChildRecord.ReviewPreparation(kind, doneOn, afterwards);
    }

    @Override
    public void amend(ChildRecord.ReviewPreparation said) {
        kind = said.kind();
        doneOn = said.doneOn();
        afterwards = said.afterwards();
    }
}
