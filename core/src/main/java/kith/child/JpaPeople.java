package kith.child;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPeople extends JpaByChild<Person, ChildRecord.Person> implements People {
    JpaPeople() {
        super(Person.class, Person::new, "r.ordinal", ChildRecord.Person::ordinal);
    }
}
