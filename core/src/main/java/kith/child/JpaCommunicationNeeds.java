package kith.child;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaCommunicationNeeds extends JpaByChild<CommunicationNeed, ChildRecord.CommunicationNeed>
        implements CommunicationNeeds {
    JpaCommunicationNeeds() {
        super(
                CommunicationNeed.class,
                CommunicationNeed::new,
                "r.need",
                RowTypes.of(ChildRecord.CommunicationNeed.class)::key);
    }
}
