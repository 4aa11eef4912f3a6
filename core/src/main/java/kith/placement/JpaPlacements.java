package kith.placement;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlacements extends JpaByChild<Placement, ChildRecord.Placement> implements Placements {
    JpaPlacements() {
        super(Placement.class, Placement::new, "r.fromOn", ChildRecord.Placement::fromOn);
    }
}
