package kith.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaExclusions extends JpaByChild<Exclusion, ChildRecord.Exclusion> implements Exclusions {
    JpaExclusions() {
        super(
                Exclusion.class,
                Exclusion::new,
                "r.booking, r.name, r.part",
                said -> List.of(said.booking(), said.name(), said.part()));
    }
}
