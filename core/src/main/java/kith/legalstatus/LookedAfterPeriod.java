package kith.legalstatus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A period of being looked after. */
@Entity
@Table(name = "looked_after_period")
class LookedAfterPeriod extends ChildRow<ChildRecord.Period> {
    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    @Column(name = "category_of_need")
    private String categoryOfNeed;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "ceasing_decided_on")
    private LocalDate ceasingDecidedOn;

    @Column(name = "ceasing_approved_on")
    private LocalDate ceasingApprovedOn;

    protected LookedAfterPeriod() {}

    @Override
    public ChildRecord.Period toRecord() {
        return new ChildRecord.Period(fromOn, toOn, categoryOfNeed, endReason, ceasingDecidedOn, ceasingApprovedOn);
    }

    @Override
    public void amend(ChildRecord.Period said) {
        fromOn = said.fromOn();
        toOn = said.toOn();
        categoryOfNeed = said.categoryOfNeed();
        endReason = said.endReason();
        ceasingDecidedOn = said.ceasingDecidedOn();
        ceasingApprovedOn = said.ceasingApprovedOn();
    }
}
