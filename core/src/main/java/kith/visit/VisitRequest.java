package kith.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** When a visit was asked for, or a notice of concern about a home came. */
@Entity
@Table(name = "visit_request")
class VisitRequest extends ChildRow<ChildRecord.VisitRequest> {
    @Column(name = "requested_on")
    private LocalDate requestedOn;

    private boolean notice;

    private String asker;

    private String words;

    protected VisitRequest() {}

    @Override
    public ChildRecord.VisitRequest toRecord() {
        return new ChildRecord.VisitRequest(requestedOn, notice, asker, words);
    }

    @Override
    public void amend(ChildRecord.VisitRequest said) {
        requestedOn = said.requestedOn();
        notice = said.notice();
        asker = said.asker();
        words = said.words();
    }
}
