package kith.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaProtectionPlans extends JpaByChild<ProtectionPlan, ChildRecord.ProtectionPlan> implements ProtectionPlans {
    JpaProtectionPlans() {
        super(ProtectionPlan.class, ProtectionPlan::new, "r.madeOn", plan -> List.of(plan.madeOn()));
    }
}
