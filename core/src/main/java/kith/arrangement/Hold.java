package kith.arrangement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A duty that the law pauses for a time. */
@Entity
@Table(name = "duty_hold")
class Hold extends ChildRow<ChildRecord.Hold> {
    private String duty;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    protected Hold() {}

    @Override
    public ChildRecord.Hold toRecord() {
        return new ChildRecord.Hold(duty, fromOn, untilOn, recordedBy, reason);
    }

    @Override
    public void amend(ChildRecord.Hold said) {
        duty = said.duty();
        fromOn = said.fromOn();
        untilOn = said.untilOn();
        recordedBy = said.recordedBy();
        reason = said.reason();
    }
}
