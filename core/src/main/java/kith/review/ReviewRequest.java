package kith.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** Somebody asked for a review before its date; and the answer. */
@Entity
@Table(name = "review_request")
class ReviewRequest extends ChildRow<ChildRecord.ReviewRequest> {
    @Column(name = "asked_on")
    private LocalDate askedOn;

    private String asker;

    private String cause;

    @Column(name = "asked_by")
    private String askedBy;

    private String words;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "brought_to")
    private LocalDate broughtTo;

    private String answer;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ReviewRequest() {}

    @Override
    public ChildRecord.ReviewRequest toRecord() {
        return new ChildRecord.ReviewRequest(
                askedOn, asker, cause, askedBy, words, answeredOn, answeredBy, broughtTo, answer, recordedBy);
    }

    @Override
    public void amend(ChildRecord.ReviewRequest said) {
        askedOn = said.askedOn();
        asker = said.asker();
        cause = said.cause();
        askedBy = said.askedBy();
        words = said.words();
        answeredOn = said.answeredOn();
        answeredBy = said.answeredBy();
        broughtTo = said.broughtTo();
        answer = said.answer();
        recordedBy = said.recordedBy();
    }
}
