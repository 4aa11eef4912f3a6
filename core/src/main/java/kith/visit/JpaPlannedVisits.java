package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.ChildId;
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

    @Override
    public List<ChildId> planned(String together) {
        return entities
                .createQuery(
                        "select r.childId from PlannedVisit r where r.together = :together order by r.childId",
                        Long.class)
                .setParameter("together", together)
                .getResultList()
                .stream()
                .map(ChildId::new)
                .toList();
    }
}
