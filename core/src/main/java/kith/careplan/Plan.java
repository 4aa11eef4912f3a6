package kith.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kith.duty.ChildFacts.Plan.Kind;
import kith.record.ChildRow;

/** A plan of some kind that was completed. */
@Entity
@Table(name = "plan")
class Plan extends ChildRow<PlanRecord> {
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "placed_on")
    private LocalDate placedOn;

    @Version
    private int version;

    protected Plan() {}

    @Override
    public PlanRecord toRecord() {
        return new PlanRecord(kind, completedOn, placedOn);
    }

    @Override
    public void amend(PlanRecord said) {
        kind = said.kind();
        completedOn = said.completedOn();
        placedOn = said.placedOn();
    }
}
