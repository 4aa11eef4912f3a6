package kith.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.duty.ChildFacts.Health.Kind;
import kith.record.ChildRow;

/** A health assessment or dental check that was done. */
@Entity
@Table(name = "health_event")
class HealthEvent extends ChildRow<HealthRecord> {
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected HealthEvent() {}

    @Override
    public HealthRecord toRecord() {
        return new HealthRecord(kind, doneOn);
    }

    @Override
    public void amend(HealthRecord said) {
        kind = said.kind();
        doneOn = said.doneOn();
    }
}
