package kith.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A concern that a reviewing officer raised with the council. */
@Entity
@Table(name = "dispute")
class Dispute extends ChildRow<ChildRecord.Dispute> {
    private int ordinal;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "raised_by")
    private String raisedBy;

    private String about;

    private String concern;

    private String wanted;

    private String stage;

    @Column(name = "acted_on")
    private LocalDate actedOn;

    private String action;

    @Column(name = "cafcass_on")
    private LocalDate cafcassOn;

    @Column(name = "cafcass_why")
    private String cafcassWhy;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String outcome;

    @Column(name = "outcome_words")
    private String outcomeWords;

    protected Dispute() {}

    @Override
    public ChildRecord.Dispute toRecord() {
        return new ChildRecord.Dispute(
                ordinal,
                raisedOn,
                raisedBy,
                about,
                concern,
                wanted,
                stage,
                actedOn,
                action,
                cafcassOn,
                cafcassWhy,
                closedOn,
                outcome,
                outcomeWords);
    }

    @Override
    public void amend(ChildRecord.Dispute said) {
        ordinal = said.ordinal();
        raisedOn = said.raisedOn();
        raisedBy = said.raisedBy();
        about = said.about();
        concern = said.concern();
        wanted = said.wanted();
        stage = said.stage();
        actedOn = said.actedOn();
        action = said.action();
        cafcassOn = said.cafcassOn();
        cafcassWhy = said.cafcassWhy();
        closedOn = said.closedOn();
        outcome = said.outcome();
        outcomeWords = said.outcomeWords();
    }
}
