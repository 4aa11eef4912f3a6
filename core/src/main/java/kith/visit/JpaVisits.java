package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaVisits extends JpaByChild<Visit, ChildRecord.Visit> implements Visits {
    JpaVisits() {
        super(Visit.class, Visit::new, "r.visitedOn, r.id", visit -> Arrays.asList(visit.visitedOn(), visit.visitor()));
    }

    @Override
    public List<ChildId> visited(String together) {
        return entities
                .createQuery(
                        "select r.childId from Visit r where r.together = :together order by r.childId", Long.class)
                .setParameter("together", together)
                .getResultList()
                .stream()
                .map(ChildId::new)
                .toList();
    }
}
