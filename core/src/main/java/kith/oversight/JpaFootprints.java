package kith.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaFootprints extends JpaByChild<Footprint, ChildRecord.Footprint> implements Footprints {
    JpaFootprints() {
        super(Footprint.class, Footprint::new, "r.ordinal", ChildRecord.Footprint::ordinal);
    }
}
