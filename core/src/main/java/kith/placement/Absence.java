package kith.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A temporary absence from a placement with a return to it. */
@Entity
@Table(name = "absence")
class Absence extends ChildRow<ChildRecord.Absence> {
    @Column(name = "from_on")
    private LocalDate fromOn;

    private String type;

    @Column(name = "to_on")
    private LocalDate toOn;

    protected Absence() {}

    @Override
    public ChildRecord.Absence toRecord() {
        return new ChildRecord.Absence(fromOn, type, toOn);
    }

    @Override
    public void amend(ChildRecord.Absence said) {
        fromOn = said.fromOn();
        type = said.type();
        toOn = said.toOn();
    }
}
