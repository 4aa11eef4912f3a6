package kith.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A stage of a dispute. */
@Entity
@Table(name = "dispute_stage")
class DisputeStage extends ChildRow<ChildRecord.DisputeStage> {
    private int dispute;

    private int ordinal;

    private String stage;

    private String owner;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String answer;

    @Column(name = "skipped_reason")
    private String skippedReason;

    @Column(name = "owner_ref")
    private String ownerRef;

    protected DisputeStage() {}

    @Override
    public ChildRecord.DisputeStage toRecord() {
        return new ChildRecord.DisputeStage(
                dispute, ordinal, stage, owner, begunOn, endedOn, answer, skippedReason, ownerRef);
    }

    @Override
    public void amend(ChildRecord.DisputeStage said) {
        dispute = said.dispute();
        ordinal = said.ordinal();
        stage = said.stage();
        owner = said.owner();
        begunOn = said.begunOn();
        endedOn = said.endedOn();
        answer = said.answer();
        skippedReason = said.skippedReason();
        ownerRef = said.ownerRef();
    }
}
