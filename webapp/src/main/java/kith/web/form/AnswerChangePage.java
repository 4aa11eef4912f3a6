package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.planning.ChangingPlans;
import kith.record.Held;
import kith.web.Address;

/** The reviewing officer answers whether something is a significant change of the plan. */
@Named
@RequestScoped
public class AnswerChangePage extends ChildFormPage {

    @Inject
    private ChangingPlans changing;

    private final PlanNumber number = new PlanNumber();
    private Held<ChildRecord.PlanChange> change;

    @Override
    public String getForm() {
        return "answer-change";
    }

    @Override
    protected String shownOn() {
        return "plan";
    }

    @Override
    public String getBack() {
        return number.plan(getChild()).toString();
    }

    @Override
    protected Address after(Saved saved) {
        return number.plan(getChild());
    }

    @Override
    protected boolean isOfARow() {
        return true;
    }

    @Override
    protected void open(long row) {
        change = changing.change(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = fields(change.said());
        fields.put("version", Integer.toString(change.version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        String answer = ((ChildRecord.PlanChange) said).answer();
        return new LinkedHashMap<>(Map.of("answer", answer == null ? "" : answer));
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String answer = answers.words("answer", "carePlan.change.answer.missing");
        return answer == null ? null : changing.answer(child(), form, seen(row()), answer);
    }

    /** What is asked. */
    public ChildRecord.PlanChange getChange() {
        return change == null ? null : change.said();
    }

    public String getNumber() {
        return number.get();
    }

    public void setNumber(String typed) {
        number.set(typed);
    }
}
