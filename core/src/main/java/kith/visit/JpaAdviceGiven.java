package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaAdviceGiven extends JpaByChild<Advice, ChildRecord.Advice> implements AdviceGiven {
    JpaAdviceGiven() {
        super(Advice.class, Advice::new, "r.givenOn, r.id", RowTypes.of(ChildRecord.Advice.class)::key);
    }
}
