package kith.placement;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaCircumstances extends JpaByChild<PlacementCircumstances, ChildRecord.PlacementCircumstances>
        implements Circumstances {
    JpaCircumstances() {
        super(
                PlacementCircumstances.class,
                PlacementCircumstances::new,
                "r.placedOn",
                ChildRecord.PlacementCircumstances::placedOn);
    }
}
