package kith.placementplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Whether somebody signed a version of a placement's plan. */
@Entity
@Table(name = "placement_plan_signature")
class PlacementPlanSignature extends ChildRow<ChildRecord.PlacementPlanSignature> {
    @Column(name = "placed_on")
    private LocalDate placedOn;

    private int number;

    private String role;

    private String name;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "not_signed_reason")
    private String notSignedReason;

    protected PlacementPlanSignature() {}

    @Override
    public ChildRecord.PlacementPlanSignature toRecord() {
        return new ChildRecord.PlacementPlanSignature(placedOn, number, role, name, signedOn, notSignedReason);
    }

    @Override
    public void amend(ChildRecord.PlacementPlanSignature said) {
        placedOn = said.placedOn();
        number = said.number();
        role = said.role();
        name = said.name();
        signedOn = said.signedOn();
        notSignedReason = said.notSignedReason();
    }
}
