package kith.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaDisputes extends JpaByChild<Dispute, ChildRecord.Dispute> implements Disputes {
    JpaDisputes() {
        super(Dispute.class, Dispute::new, "r.ordinal", ChildRecord.Dispute::ordinal);
    }
}
