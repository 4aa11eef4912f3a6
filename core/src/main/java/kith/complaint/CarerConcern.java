package kith.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** A carer's concern. */
@Entity
@Table(name = "carer_concern")
class CarerConcern extends ChildRow<ChildRecord.CarerConcern> {
    private int ordinal;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    private String carer;

    private String concern;

    private String supervisor;

    @Column(name = "supervisor_on")
    private LocalDate supervisorOn;

    @Column(name = "not_supervisor_reason")
    private String notSupervisorReason;

    @Column(name = "supervisor_answer")
    private String supervisorAnswer;

    @Column(name = "officer_on")
    private LocalDate officerOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String answer;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected CarerConcern() {}

    @Override
    public ChildRecord.CarerConcern toRecord() {
        return new ChildRecord.CarerConcern(
                ordinal,
                raisedOn,
                carer,
                concern,
                supervisor,
                supervisorOn,
                notSupervisorReason,
                supervisorAnswer,
                officerOn,
                closedOn,
                answer,
                recordedBy);
    }

    @Override
    public void amend(ChildRecord.CarerConcern said) {
        ordinal = said.ordinal();
        raisedOn = said.raisedOn();
        carer = said.carer();
        concern = said.concern();
        supervisor = said.supervisor();
        supervisorOn = said.supervisorOn();
        notSupervisorReason = said.notSupervisorReason();
        supervisorAnswer = said.supervisorAnswer();
        officerOn = said.officerOn();
        closedOn = said.closedOn();
        answer = said.answer();
        recordedBy = said.recordedBy();
    }
}
