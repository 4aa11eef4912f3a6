package kith.child;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** From what permanent home a child came back into care. */
@Entity
@Table(name = "previous_permanence")
class PreviousPermanence extends ChildRow<ChildRecord.PreviousPermanence> {
    private String option;

    private String authority;

    private String dated;

    protected PreviousPermanence() {}

    @Override
    public ChildRecord.PreviousPermanence toRecord() {
        return new ChildRecord.PreviousPermanence(option, authority, dated);
    }

    @Override
    public void amend(ChildRecord.PreviousPermanence said) {
        option = said.option();
        authority = said.authority();
        dated = said.dated();
    }
}
