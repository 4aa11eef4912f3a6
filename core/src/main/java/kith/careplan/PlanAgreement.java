package kith.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Whether somebody agreed to a version of a care plan. */
@Entity
@Table(name = "plan_agreement")
class PlanAgreement extends ChildRow<ChildRecord.PlanAgreement> {
    @Column(name = "plan_version")
    private int planVersion;

    private String role;

    private String name;

    private boolean agreed;

    @Column(name = "said_on")
    private LocalDate saidOn;

    private String why;

    protected PlanAgreement() {}

    @Override
    public ChildRecord.PlanAgreement toRecord() {
        return new ChildRecord.PlanAgreement(planVersion, role, name, agreed, saidOn, why);
    }

    @Override
    public void amend(ChildRecord.PlanAgreement said) {
        planVersion = said.planVersion();
        role = said.role();
        name = said.name();
        agreed = said.agreed();
        saidOn = said.saidOn();
        why = said.why();
    }
}
