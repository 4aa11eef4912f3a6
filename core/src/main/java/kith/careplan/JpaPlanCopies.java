package kith.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlanCopies extends JpaByChild<PlanCopy, ChildRecord.PlanCopy> implements PlanCopies {
    JpaPlanCopies() {
        super(
                PlanCopy.class,
                PlanCopy::new,
                "r.completedOn, r.plan, r.part, r.name",
                copy -> List.of(copy.plan(), copy.completedOn(), copy.part(), copy.name()));
    }
}
