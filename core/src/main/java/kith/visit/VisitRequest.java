package kith.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.record.ChildRow;

/** When a child or carer asked for a visit, or a notice of concern about a home came. */
@Entity
@Table(name = "visit_request")
class VisitRequest extends ChildRow<VisitRequestRecord> {
    @Column(name = "requested_on")
    private LocalDate requestedOn;

    private boolean notice;

    protected VisitRequest() {}

    @Override
    public VisitRequestRecord toRecord() {
        return new VisitRequestRecord(requestedOn, notice);
    }

    @Override
    public void amend(VisitRequestRecord said) {
        requestedOn = said.requestedOn();
        notice = said.notice();
    }
}
