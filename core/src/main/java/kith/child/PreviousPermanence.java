package kith.child;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kith.record.ChildRow;

/** The permanence option a child had before this period of care. */
@Entity
@Table(name = "previous_permanence")
class PreviousPermanence extends ChildRow<PermanenceRecord> {
    private String option;

    private String authority;

    private String dated;

    protected PreviousPermanence() {}

    @Override
    public PermanenceRecord toRecord() {
        return new PermanenceRecord(option, authority, dated);
    }

    @Override
    public void amend(PermanenceRecord said) {
        option = said.option();
        authority = said.authority();
        dated = said.dated();
    }
}
