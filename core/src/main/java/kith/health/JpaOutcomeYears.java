package kith.health;

import jakarta.enterprise.context.ApplicationScoped;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaOutcomeYears extends JpaByChild<OutcomeYear, OutcomeRecord> implements OutcomeYears {
    JpaOutcomeYears() {
        super(OutcomeYear.class, OutcomeYear::new, "r.yearEnding", OutcomeRecord::yearEnding);
    }
}
