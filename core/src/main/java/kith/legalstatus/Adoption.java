package kith.legalstatus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** How a child was adopted, where being looked after ended so. */
@Entity
@Table(name = "adoption")
class Adoption extends ChildRow<ChildRecord.Adoption> {
    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "matched_on")
    private LocalDate matchedOn;

    @Column(name = "foster_carer")
    private Boolean fosterCarer;

    private Integer adopters;

    @Column(name = "adopters_sex")
    private String adoptersSex;

    @Column(name = "adopters_status")
    private String adoptersStatus;

    protected Adoption() {}

    @Override
    public ChildRecord.Adoption toRecord() {
        return new ChildRecord.Adoption(
                adoptedOn, decidedOn, matchedOn, fosterCarer, adopters, adoptersSex, adoptersStatus);
    }

    @Override
    public void amend(ChildRecord.Adoption said) {
        adoptedOn = said.adoptedOn();
        decidedOn = said.decidedOn();
        matchedOn = said.matchedOn();
        fosterCarer = said.fosterCarer();
        adopters = said.adopters();
        adoptersSex = said.adoptersSex();
        adoptersStatus = said.adoptersStatus();
    }
}
