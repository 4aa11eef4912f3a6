package kith.placement;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaAbsences extends JpaByChild<Absence, ChildRecord.Absence> implements Absences {
    JpaAbsences() {
        super(Absence.class, Absence::new, "r.fromOn", ChildRecord.Absence::fromOn);
    }
}
