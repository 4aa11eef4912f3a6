package kith.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A plan that was completed. */
@Entity
@Table(name = "plan")
class Plan extends ChildRow<ChildRecord.Plan> {
    private String kind;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "placed_on")
    private LocalDate placedOn;

    @Column(name = "plan_version")
    private Integer planVersion;

    protected Plan() {}

    @Override
    public ChildRecord.Plan toRecord() {
        return new ChildRecord.Plan(kind, completedOn, placedOn, planVersion);
    }

    @Override
    public void amend(ChildRecord.Plan said) {
        kind = said.kind();
        completedOn = said.completedOn();
        placedOn = said.placedOn();
        planVersion = said.planVersion();
    }
}
