package kith.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Somebody in a child's life. */
@Entity
@Table(name = "person")
class Person extends ChildRow<ChildRecord.Person> {
    private int ordinal;

    private String name;

    private String relationship;

    @Column(name = "parental_responsibility")
    private boolean parentalResponsibility;

    private String contact;

    protected Person() {}

    @Override
    public ChildRecord.Person toRecord() {
        return new ChildRecord.Person(ordinal, name, relationship, parentalResponsibility, contact);
    }

    @Override
    public void amend(ChildRecord.Person said) {
        ordinal = said.ordinal();
        name = said.name();
        relationship = said.relationship();
        parentalResponsibility = said.parentalResponsibility();
        contact = said.contact();
    }
}
