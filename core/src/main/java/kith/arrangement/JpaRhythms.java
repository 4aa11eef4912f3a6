package kith.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaRhythms extends JpaByChild<Rhythm, ChildRecord.Rhythm> implements Rhythms {
    JpaRhythms() {
        super(Rhythm.class, Rhythm::new, "r.fromOn, r.what", row -> List.of(row.what(), row.fromOn()));
    }
}
