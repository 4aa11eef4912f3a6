package kith.placement;

import jakarta.enterprise.context.ApplicationScoped;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlacements extends JpaByChild<Placement, PlacementRecord> implements Placements {
    JpaPlacements() {
        super(Placement.class, Placement::new, "r.fromOn", PlacementRecord::fromOn);
    }
}
