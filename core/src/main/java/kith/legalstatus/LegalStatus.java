package kith.legalstatus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A legal status that a child has for a time. */
@Entity
@Table(name = "legal_status")
class LegalStatus extends ChildRow<ChildRecord.LegalStatus> {
    @Column(name = "from_on")
    private LocalDate fromOn;

    private String code;

    @Column(name = "to_on")
    private LocalDate toOn;

    protected LegalStatus() {}

    @Override
    public ChildRecord.LegalStatus toRecord() {
        return new ChildRecord.LegalStatus(fromOn, code, toOn);
    }

    @Override
    public void amend(ChildRecord.LegalStatus said) {
        fromOn = said.fromOn();
        code = said.code();
        toOn = said.toOn();
    }
}
