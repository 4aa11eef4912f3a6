package kith.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What was made ready ahead of a review, or a paper that followed one. */
@Entity
@Table(name = "review_preparation")
class ReviewPreparation extends ChildRow<ChildRecord.ReviewPreparation> {
    private String kind;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private boolean afterwards;

    @Column(name = "not_done")
    private String notDone;

    private String words;

    private String issues;

    @Column(name = "others_issues")
    private String othersIssues;

    private String goals;

    private String involvement;

    @Column(name = "knows_advocate")
    private Boolean knowsAdvocate;

    protected ReviewPreparation() {}

    @Override
    public ChildRecord.ReviewPreparation toRecord() {
        return new ChildRecord.ReviewPreparation(
                kind, doneOn, afterwards, notDone, words, issues, othersIssues, goals, involvement, knowsAdvocate);
    }

    @Override
    public void amend(ChildRecord.ReviewPreparation said) {
        kind = said.kind();
        doneOn = said.doneOn();
        afterwards = said.afterwards();
        notDone = said.notDone();
        words = said.words();
        issues = said.issues();
        othersIssues = said.othersIssues();
        goals = said.goals();
        involvement = said.involvement();
        knowsAdvocate = said.knowsAdvocate();
    }
}
