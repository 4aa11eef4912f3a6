package kith.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaDisputeStages extends JpaByChild<DisputeStage, ChildRecord.DisputeStage> implements DisputeStages {
    JpaDisputeStages() {
        super(
                DisputeStage.class,
                DisputeStage::new,
                "r.dispute, r.ordinal",
                said -> List.of(said.dispute(), said.ordinal()));
    }
}
