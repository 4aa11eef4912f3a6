package kith.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Who worked with a child, and when. */
@Entity
@Table(name = "allocation")
class Allocation extends ChildRow<ChildRecord.Allocation> {
    private String role;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "worker_ref")
    private String workerRef;

    @Column(name = "worker_name")
    private String workerName;

    @Column(name = "to_on")
    private LocalDate toOn;

    @Column(name = "change_reason")
    private String changeReason;

    protected Allocation() {}

    @Override
    public ChildRecord.Allocation toRecord() {
        return new ChildRecord.Allocation(role, fromOn, workerRef, workerName, toOn, changeReason);
    }

    @Override
    public void amend(ChildRecord.Allocation said) {
        role = said.role();
        fromOn = said.fromOn();
        workerRef = said.workerRef();
        workerName = said.workerName();
        toOn = said.toOn();
        changeReason = said.changeReason();
    }
}
