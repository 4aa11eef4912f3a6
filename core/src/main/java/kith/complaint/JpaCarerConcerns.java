package kith.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaCarerConcerns extends JpaByChild<CarerConcern, ChildRecord.CarerConcern> implements CarerConcerns {
    JpaCarerConcerns() {
        super(CarerConcern.class, CarerConcern::new, "r.ordinal", ChildRecord.CarerConcern::ordinal);
    }
}
