package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.caserecord.ChildRecord.CarerConcern;
import kith.complaint.KeepingConcerns;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;

/** Recording a carer's concern, correcting it, and taking it back. */
@Named
@RequestScoped
public class CarerConcernPage extends RowFormPage<CarerConcern> {

    @Inject
    private KeepingConcerns keeping;

    @Override
    public String getForm() {
        return "carer-concern";
    }

    @Override
    protected String shownOn() {
        return "oversight";
    }

    @Override
    protected Held<CarerConcern> read(long row) {
        return keeping.concern(child(), row);
    }

    @Override
    protected Map<String, String> asked() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "raisedOn", today());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        CarerConcern row = (CarerConcern) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "raisedOn", row.raisedOn());
        fields.put("carer", row.carer());
        fields.put("concern", row.concern());
        fields.put("supervisor", plain(row.supervisor()));
        put(fields, "supervisorOn", row.supervisorOn());
        fields.put("notSupervisorReason", plain(row.notSupervisorReason()));
        return fields;
    }

    @Override
    protected CarerConcern said(Answers answers) {
        return new CarerConcern(
                0,
                answers.pastDay("raisedOn", "concern.raisedOn.missing"),
                answers.words("carer", "concern.carer.missing"),
                answers.words("concern", "concern.words.missing"),
                answers.words("supervisor"),
                answers.day("supervisorOn"),
                answers.words("notSupervisorReason"),
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    protected Saved add(Submission form, CarerConcern said) {
        return keeping.record(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, CarerConcern said, String why) {
        return keeping.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return keeping.takeBack(child(), form, seen, why);
    }
}
