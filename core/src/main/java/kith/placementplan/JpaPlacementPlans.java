package kith.placementplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlacementPlans extends JpaByChild<PlacementPlan, ChildRecord.PlacementPlan> implements PlacementPlans {
    JpaPlacementPlans() {
        super(
                PlacementPlan.class,
                PlacementPlan::new,
                "r.placedOn, r.number",
                plan -> List.of(plan.placedOn(), plan.number()));
    }
}
