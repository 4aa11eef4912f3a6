package kith.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A review of a child's case, single or a series of meetings. */
@Entity
@Table(name = "review")
class Review extends ChildRow<ChildRecord.Review> {
    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "adjourned_on")
    private LocalDate adjournedOn;

    @Column(name = "without_meeting")
    private boolean withoutMeeting;

    private String participation;

    @Column(name = "decisions_on")
    private LocalDate decisionsOn;

    @Column(name = "record_on")
    private LocalDate recordOn;

    @Column(name = "distributed_on")
    private LocalDate distributedOn;

    @Column(name = "plan_updated_on")
    private LocalDate planUpdatedOn;

    @Column(name = "next_agreed_on")
    private LocalDate nextAgreedOn;

    protected Review() {}

    @Override
    public ChildRecord.Review toRecord() {
        return new ChildRecord.Review(
                heldOn,
                completedOn,
                adjournedOn,
                withoutMeeting,
                participation,
                decisionsOn,
                recordOn,
                distributedOn,
                planUpdatedOn,
                nextAgreedOn);
    }

    @Override
    public void amend(ChildRecord.Review said) {
        heldOn = said.heldOn();
        completedOn = said.completedOn();
        adjournedOn = said.adjournedOn();
        withoutMeeting = said.withoutMeeting();
        participation = said.participation();
        decisionsOn = said.decisionsOn();
        recordOn = said.recordOn();
        distributedOn = said.distributedOn();
        planUpdatedOn = said.planUpdatedOn();
        nextAgreedOn = said.nextAgreedOn();
    }
}
