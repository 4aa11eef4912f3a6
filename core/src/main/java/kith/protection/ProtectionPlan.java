package kith.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A child protection plan, and whether it goes on beside being looked after. */
@Entity
@Table(name = "protection_plan")
class ProtectionPlan extends ChildRow<ChildRecord.ProtectionPlan> {
    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "goes_on")
    private Boolean goesOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private String reason;

    protected ProtectionPlan() {}

    @Override
    public ChildRecord.ProtectionPlan toRecord() {
        return new ChildRecord.ProtectionPlan(madeOn, reviewedOn, endedOn, decidedOn, goesOn, decidedBy, reason);
    }

    @Override
    public void amend(ChildRecord.ProtectionPlan said) {
        madeOn = said.madeOn();
        reviewedOn = said.reviewedOn();
        endedOn = said.endedOn();
        decidedOn = said.decidedOn();
        goesOn = said.goesOn();
        decidedBy = said.decidedBy();
        reason = said.reason();
    }
}
