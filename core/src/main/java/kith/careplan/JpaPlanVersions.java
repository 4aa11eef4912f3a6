package kith.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlanVersions extends JpaByChild<PlanVersion, ChildRecord.PlanVersion> implements PlanVersions {
    JpaPlanVersions() {
        super(PlanVersion.class, PlanVersion::new, "r.number", ChildRecord.PlanVersion::number);
    }
}
