package kith.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A version of a care plan. */
@Entity
@Table(name = "plan_version")
class PlanVersion extends ChildRow<ChildRecord.PlanVersion> {
    private int number;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    private String author;

    @Column(name = "review_held_on")
    private LocalDate reviewHeldOn;

    protected PlanVersion() {}

    @Override
    public ChildRecord.PlanVersion toRecord() {
        return new ChildRecord.PlanVersion(number, begunOn, author, reviewHeldOn);
    }

    @Override
    public void amend(ChildRecord.PlanVersion said) {
        number = said.number();
        begunOn = said.begunOn();
        author = said.author();
        reviewHeldOn = said.reviewHeldOn();
    }
}
