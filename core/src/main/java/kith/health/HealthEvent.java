package kith.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A health assessment or dental check that was done. */
@Entity
@Table(name = "health_event")
class HealthEvent extends ChildRow<ChildRecord.Health> {
    private String kind;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected HealthEvent() {}

    @Override
    public ChildRecord.Health toRecord() {
        return new ChildRecord.Health(kind, doneOn);
    }

    @Override
    public void amend(ChildRecord.Health said) {
        kind = said.kind();
        doneOn = said.doneOn();
    }
}
