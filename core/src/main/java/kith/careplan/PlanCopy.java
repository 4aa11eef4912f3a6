package kith.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A copy of a plan that was sent to somebody, or withheld. */
@Entity
@Table(name = "plan_copy")
class PlanCopy extends ChildRow<ChildRecord.PlanCopy> {
    private String plan;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    private String part;

    private String name;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String withheld;

    private String reason;

    private String way;

    private String address;

    private String proof;

    @Column(name = "left_out")
    private String leftOut;

    @Column(name = "sha_256")
    private String sha256;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "address_sealed")
    private boolean addressSealed;

    protected PlanCopy() {}

    @Override
    public ChildRecord.PlanCopy toRecord() {
        return new ChildRecord.PlanCopy(
                plan,
                completedOn,
                part,
                name,
                doneOn,
                withheld,
                reason,
                way,
                address,
                proof,
                leftOut,
                sha256,
                recordedBy,
                addressSealed);
    }

    @Override
    public void amend(ChildRecord.PlanCopy said) {
        plan = said.plan();
        completedOn = said.completedOn();
        part = said.part();
        name = said.name();
        doneOn = said.doneOn();
        withheld = said.withheld();
        reason = said.reason();
        way = said.way();
        address = said.address();
        proof = said.proof();
        leftOut = said.leftOut();
        sha256 = said.sha256();
        recordedBy = said.recordedBy();
        addressSealed = said.addressSealed();
    }
}
