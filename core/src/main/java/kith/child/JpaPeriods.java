package kith.child;

import jakarta.enterprise.context.ApplicationScoped;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPeriods extends JpaByChild<LookedAfterPeriod, PeriodRecord> implements Periods {
    JpaPeriods() {
        super(LookedAfterPeriod.class, LookedAfterPeriod::new, "r.fromOn", PeriodRecord::fromOn);
    }
}
