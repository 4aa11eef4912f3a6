package kith.child;

import jakarta.enterprise.context.ApplicationScoped;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPreviousPermanences extends JpaByChild<PreviousPermanence, PermanenceRecord> implements PreviousPermanences {
    JpaPreviousPermanences() {
        super(PreviousPermanence.class, PreviousPermanence::new, "r.id", permanence -> true);
    }
}
