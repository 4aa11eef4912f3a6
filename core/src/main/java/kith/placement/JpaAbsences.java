package kith.placement;

import jakarta.enterprise.context.ApplicationScoped;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaAbsences extends JpaByChild<Absence, AbsenceRecord> implements Absences {
    JpaAbsences() {
        super(Absence.class, Absence::new, "r.fromOn", AbsenceRecord::fromOn);
    }
}
