package kith.placementplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlacementPlanSignatures extends JpaByChild<PlacementPlanSignature, ChildRecord.PlacementPlanSignature>
        implements PlacementPlanSignatures {
    JpaPlacementPlanSignatures() {
        super(
                PlacementPlanSignature.class,
                PlacementPlanSignature::new,
                "r.placedOn, r.number, r.role, r.name",
                one -> List.of(one.placedOn(), one.number(), one.role(), one.name()));
    }
}
