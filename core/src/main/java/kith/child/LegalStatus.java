package kith.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kith.record.ChildRow;

/** A legal status that a child has for a time. */
@Entity
@Table(name = "legal_status")
class LegalStatus extends ChildRow<StatusRecord> {
    private String code;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    @Version
    private int version;

    protected LegalStatus() {}

    @Override
    public StatusRecord toRecord() {
        return new StatusRecord(code, fromOn, toOn);
    }

    @Override
    public void amend(StatusRecord said) {
        code = said.code();
        fromOn = said.fromOn();
        toOn = said.toOn();
    }
}
