package kith.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.record.ChildRow;

/** Who worked with a child, and when. */
@Entity
@Table(name = "allocation")
class Allocation extends ChildRow<AllocationRecord> {
    @Enumerated(EnumType.STRING)
    private AllocationRole role;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "worker_ref")
    private String workerRef;

    @Column(name = "worker_name")
    private String workerName;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    @Column(name = "change_reason")
    private String changeReason;

    protected Allocation() {}

    @Override
    public AllocationRecord toRecord() {
        return new AllocationRecord(role, staffId, workerRef, workerName, fromOn, toOn, changeReason);
    }

    @Override
    public void amend(AllocationRecord said) {
        role = said.role();
        staffId = said.staffId();
        workerRef = said.workerRef();
        workerName = said.workerName();
        fromOn = said.fromOn();
        toOn = said.toOn();
        changeReason = said.changeReason();
    }
}
