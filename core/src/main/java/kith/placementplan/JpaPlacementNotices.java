package kith.placementplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlacementNotices extends JpaByChild<PlacementNotice, ChildRecord.PlacementNotice> implements PlacementNotices {
    JpaPlacementNotices() {
        super(
                PlacementNotice.class,
                PlacementNotice::new,
                "r.placedOn, r.role, r.name",
                one -> List.of(one.placedOn(), one.role(), one.name()));
    }
}
