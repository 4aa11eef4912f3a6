package kith.health;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaOutcomeYears extends JpaByChild<OutcomeYear, ChildRecord.Outcome> implements OutcomeYears {
    JpaOutcomeYears() {
        super(OutcomeYear.class, OutcomeYear::new, "r.yearEnding", ChildRecord.Outcome::yearEnding);
    }
}
