package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaVisits extends JpaByChild<Visit, ChildRecord.Visit> implements Visits {
    JpaVisits() {
        super(Visit.class, Visit::new, "r.visitedOn, r.id", visit -> Arrays.asList(visit.visitedOn(), visit.visitor()));
    }
}
