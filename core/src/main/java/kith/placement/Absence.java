package kith.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.record.ChildRow;

/** A temporary absence from a placement with a return to it. */
@Entity
@Table(name = "absence")
class Absence extends ChildRow<AbsenceRecord> {
    private String type;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    protected Absence() {}

    @Override
    public AbsenceRecord toRecord() {
        return new AbsenceRecord(type, fromOn, toOn);
    }

    @Override
    public void amend(AbsenceRecord said) {
        type = said.type();
        fromOn = said.fromOn();
        toOn = said.toOn();
    }
}
