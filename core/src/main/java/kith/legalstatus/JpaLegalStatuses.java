package kith.legalstatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaLegalStatuses extends JpaByChild<LegalStatus, ChildRecord.LegalStatus> implements LegalStatuses {
    JpaLegalStatuses() {
        super(
                LegalStatus.class,
                LegalStatus::new,
                "r.fromOn, r.code",
                status -> List.of(status.fromOn(), status.code()));
    }
}
