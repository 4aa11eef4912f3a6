package kith.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlanChanges extends JpaByChild<PlanChange, ChildRecord.PlanChange> implements PlanChanges {
    JpaPlanChanges() {
        super(PlanChange.class, PlanChange::new, "r.ordinal", ChildRecord.PlanChange::ordinal);
    }
}
