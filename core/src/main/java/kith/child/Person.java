package kith.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import kith.record.ChildRow;

/** Somebody in a child's life. */
@Entity
@Table(name = "person")
class Person extends ChildRow<PersonRecord> {
    private int ordinal;

    private String name;

    private String relationship;

    @Column(name = "parental_responsibility")
    private boolean parentalResponsibility;

    private String contact;

    @Version
    private int version;

    protected Person() {}

    @Override
    public PersonRecord toRecord() {
        return new PersonRecord(ordinal, name, relationship, parentalResponsibility, contact);
    }

    @Override
    public void amend(PersonRecord said) {
        ordinal = said.ordinal();
        name = said.name();
        relationship = said.relationship();
        parentalResponsibility = said.parentalResponsibility();
        contact = said.contact();
    }
}
