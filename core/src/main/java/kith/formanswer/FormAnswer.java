package kith.formanswer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.record.ChildRow;

/** What was answered to a question of a council's own. */
@Entity
@Table(name = "form_answer")
class FormAnswer extends ChildRow<ChildRecord.FormAnswer> {
    private String form;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String visitor;

    private String question;

    private String answer;

    protected FormAnswer() {}

    @Override
    public ChildRecord.FormAnswer toRecord() {
        return new ChildRecord.FormAnswer(form, happenedOn, visitor, question, answer);
    }

    @Override
    public void amend(ChildRecord.FormAnswer said) {
        form = said.form();
        happenedOn = said.happenedOn();
        visitor = said.visitor();
        question = said.question();
        answer = said.answer();
    }
}
