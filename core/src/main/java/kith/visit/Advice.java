package kith.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Advice and support between visits. */
@Entity
@Table(name = "advice")
class Advice extends ChildRow<ChildRecord.Advice> {
    @Column(name = "given_on")
    private LocalDate givenOn;

    private String recipient;

    private String words;

    private String adviser;

    @Column(name = "taking_part")
    private String takingPart;

    protected Advice() {}

    @Override
    public ChildRecord.Advice toRecord() {
        return new ChildRecord.Advice(givenOn, recipient, words, adviser, takingPart);
    }

    @Override
    public void amend(ChildRecord.Advice said) {
        givenOn = said.givenOn();
        recipient = said.recipient();
        words = said.words();
        adviser = said.adviser();
        takingPart = said.takingPart();
    }
}
