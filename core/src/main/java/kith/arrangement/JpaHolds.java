package kith.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaHolds extends JpaByChild<Hold, ChildRecord.Hold> implements Holds {
    JpaHolds() {
        super(Hold.class, Hold::new, "r.fromOn, r.duty", row -> List.of(row.duty(), row.fromOn()));
    }
}
