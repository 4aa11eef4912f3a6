package kith.child;

import jakarta.enterprise.context.ApplicationScoped;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaPeople extends JpaByChild<Person, PersonRecord> implements People {
    JpaPeople() {
        super(Person.class, Person::new, "r.ordinal", PersonRecord::ordinal);
    }
}
