package kith.arrangement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Something that is done more often for a child than the law or the council wants. */
@Entity
@Table(name = "rhythm")
class Rhythm extends ChildRow<ChildRecord.Rhythm> {
    private String what;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    private int amount;

    private String unit;

    @Column(name = "agreed_by")
    private String agreedBy;

    private String reason;

    protected Rhythm() {}

    @Override
    public ChildRecord.Rhythm toRecord() {
        return new ChildRecord.Rhythm(what, fromOn, toOn, amount, unit, agreedBy, reason);
    }

    @Override
    public void amend(ChildRecord.Rhythm said) {
        what = said.what();
        fromOn = said.fromOn();
        toOn = said.toOn();
        amount = said.amount();
        unit = said.unit();
        agreedBy = said.agreedBy();
        reason = said.reason();
    }
}
