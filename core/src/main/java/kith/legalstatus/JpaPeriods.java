package kith.legalstatus;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPeriods extends JpaByChild<LookedAfterPeriod, ChildRecord.Period> implements Periods {
    JpaPeriods() {
        super(LookedAfterPeriod.class, LookedAfterPeriod::new, "r.fromOn", ChildRecord.Period::fromOn);
    }
}
