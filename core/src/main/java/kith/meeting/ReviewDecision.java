package kith.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What a review decided. */
@Entity
@Table(name = "review_decision")
class ReviewDecision extends ChildRow<ChildRecord.ReviewDecision> {
    @Column(name = "review_held_on")
    private LocalDate reviewHeldOn;

    private int ordinal;

    private String what;

    private String owner;

    @Column(name = "owner_part")
    private String ownerPart;

    @Column(name = "owner_ref")
    private String ownerRef;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "plan_part")
    private String planPart;

    @Column(name = "decided_by")
    private String decidedBy;

    protected ReviewDecision() {}

    @Override
    public ChildRecord.ReviewDecision toRecord() {
        return new ChildRecord.ReviewDecision(
                reviewHeldOn, ordinal, what, owner, ownerPart, ownerRef, dueOn, planPart, decidedBy);
    }

    @Override
    public void amend(ChildRecord.ReviewDecision said) {
        reviewHeldOn = said.reviewHeldOn();
        ordinal = said.ordinal();
        what = said.what();
        owner = said.owner();
        ownerPart = said.ownerPart();
        ownerRef = said.ownerRef();
        dueOn = said.dueOn();
        planPart = said.planPart();
        decidedBy = said.decidedBy();
    }
}
