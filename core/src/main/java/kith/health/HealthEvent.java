package kith.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Something done for a child's health. */
@Entity
@Table(name = "health_event")
class HealthEvent extends ChildRow<ChildRecord.Health> {
    private String kind;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private String doneBy;

    private String findings;

    private Integer score;

    @Column(name = "next_on")
    private LocalDate nextOn;

    private boolean refused;

    protected HealthEvent() {}

    @Override
    public ChildRecord.Health toRecord() {
        return new ChildRecord.Health(kind, doneOn, doneBy, findings, score, nextOn, refused);
    }

    @Override
    public void amend(ChildRecord.Health said) {
        kind = said.kind();
        doneOn = said.doneOn();
        doneBy = said.doneBy();
        findings = said.findings();
        score = said.score();
        nextOn = said.nextOn();
        refused = said.refused();
    }
}
