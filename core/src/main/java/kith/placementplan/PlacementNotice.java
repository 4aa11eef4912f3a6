package kith.placementplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Whether somebody who must be told of a placement was told. */
@Entity
@Table(name = "placement_notice")
class PlacementNotice extends ChildRow<ChildRecord.PlacementNotice> {
    @Column(name = "placed_on")
    private LocalDate placedOn;

    private String role;

    private String name;

    @Column(name = "told_on")
    private LocalDate toldOn;

    private String how;

    @Column(name = "withheld_reason")
    private String withheldReason;

    protected PlacementNotice() {}

    @Override
    public ChildRecord.PlacementNotice toRecord() {
        return new ChildRecord.PlacementNotice(placedOn, role, name, toldOn, how, withheldReason);
    }

    @Override
    public void amend(ChildRecord.PlacementNotice said) {
        placedOn = said.placedOn();
        role = said.role();
        name = said.name();
        toldOn = said.toldOn();
        how = said.how();
        withheldReason = said.withheldReason();
    }
}
