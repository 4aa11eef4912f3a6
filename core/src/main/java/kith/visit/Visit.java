package kith.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A visit to a child by the council's representative. */
@Entity
@Table(name = "visit")
class Visit extends ChildRow<ChildRecord.Visit> {
    @Column(name = "visited_on")
    private LocalDate visitedOn;

    private boolean seen;

    private Boolean alone;

    @Column(name = "not_alone_reason")
    private String notAloneReason;

    private String visitor;

    private String account;

    protected Visit() {}

    @Override
    public ChildRecord.Visit toRecord() {
        return new ChildRecord.Visit(visitedOn, seen, alone, notAloneReason, visitor, account);
    }

    @Override
    public void amend(ChildRecord.Visit said) {
        visitedOn = said.visitedOn();
        seen = said.seen();
        alone = said.alone();
        notAloneReason = said.notAloneReason();
        visitor = said.visitor();
        account = said.account();
    }
}
