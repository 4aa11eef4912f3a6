package kith.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPlanAgreements extends JpaByChild<PlanAgreement, ChildRecord.PlanAgreement> implements PlanAgreements {
    JpaPlanAgreements() {
        super(
                PlanAgreement.class,
                PlanAgreement::new,
                "r.planVersion, r.role, r.name",
                agreement -> List.of(agreement.planVersion(), agreement.role(), agreement.name()));
    }
}
