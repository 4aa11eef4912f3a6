package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlannedVisits extends JpaByChild<PlannedVisit, ChildRecord.PlannedVisit> implements PlannedVisits {
    JpaPlannedVisits() {
        super(
                PlannedVisit.class,
                PlannedVisit::new,
                "r.plannedOn, r.atTime",
                RowTypes.of(ChildRecord.PlannedVisit.class)::key);
    }
}
