package kith.formanswer;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaFormAnswers extends JpaByChild<FormAnswer, ChildRecord.FormAnswer> implements FormAnswers {
    JpaFormAnswers() {
        super(
                FormAnswer.class,
                FormAnswer::new,
                "r.happenedOn, r.form, r.question",
                RowTypes.of(ChildRecord.FormAnswer.class)::key);
    }
}
