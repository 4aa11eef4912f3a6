package kith.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlans extends JpaByChild<Plan, ChildRecord.Plan> implements Plans {
    JpaPlans() {
        super(Plan.class, Plan::new, "r.completedOn, r.kind", plan -> List.of(plan.kind(), plan.completedOn()));
    }
}
