package kith.child;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPreviousPermanences extends JpaByChild<PreviousPermanence, ChildRecord.PreviousPermanence>
        implements PreviousPermanences {
    JpaPreviousPermanences() {
        super(PreviousPermanence.class, PreviousPermanence::new, "r.id", permanence -> "the only one");
    }
}
