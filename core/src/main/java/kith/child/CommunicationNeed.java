package kith.child;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** How a child communicates, where that needs an arrangement. */
@Entity
@Table(name = "communication_need")
class CommunicationNeed extends ChildRow<ChildRecord.CommunicationNeed> {
    private String need;

    private String arrangement;

    protected CommunicationNeed() {}

    @Override
    public ChildRecord.CommunicationNeed toRecord() {
        return new ChildRecord.CommunicationNeed(need, arrangement);
    }

    @Override
    public void amend(ChildRecord.CommunicationNeed said) {
        need = said.need();
        arrangement = said.arrangement();
    }
}
