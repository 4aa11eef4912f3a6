package kith.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What was made ready ahead of a review. */
@Entity
@Table(name = "review_preparation")
class ReviewPreparation extends ChildRow<ChildRecord.ReviewPreparation> {
    private String kind;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected ReviewPreparation() {}

    @Override
    public ChildRecord.ReviewPreparation toRecord() {
        return new ChildRecord.ReviewPreparation(kind, doneOn);
    }

    @Override
    public void amend(ChildRecord.ReviewPreparation said) {
        kind = said.kind();
        doneOn = said.doneOn();
    }
}
