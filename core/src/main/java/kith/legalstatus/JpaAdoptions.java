package kith.legalstatus;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaAdoptions extends JpaByChild<Adoption, ChildRecord.Adoption> implements Adoptions {
    JpaAdoptions() {
        super(Adoption.class, Adoption::new, "r.adoptedOn", ChildRecord.Adoption::adoptedOn);
    }
}
