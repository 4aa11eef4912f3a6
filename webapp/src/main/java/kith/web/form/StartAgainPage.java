package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.care.CareStart;
import kith.care.StartingCare;
import kith.caserecord.ChildRecord.Period;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;

/** A child who was looked after before starts to be looked after again; and the correction of a start. */
@Named
@RequestScoped
public class StartAgainPage extends CareFormPage {

    @Inject
    private StartingCare starting;

    private Held<Period> period;

    @Override
    public String getForm() {
        return "start-again";
    }

    @Override
    protected void open(long row) {
        period = row(care().periods(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (isCorrecting()) {
            fields.putAll(fields(period.said()));
            fields.put("version", Integer.toString(period.version()));
        } else {
            StartFields.fresh(fields);
        }
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Period held = (Period) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "fromOn", held.fromOn());
        fields.put("categoryOfNeed", held.categoryOfNeed() == null ? "" : held.categoryOfNeed());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        if (isCorrecting()) {
            var from = answers.pastDay("fromOn", "start.fromOn.missing");
            String need = answers.words("categoryOfNeed", "start.need.missing");
            String why = answers.words("why", "form.why.missing");
            return take(answers, () -> starting.correct(child(), form, seen(row()), from, need, why, whyLate()));
        }
        CareStart start = StartFields.read(answers);
        return take(answers, () -> starting.startAgain(child(), form, start, whyLate()));
    }

    @Override
    public void takeBack() {
        submit(() -> {
            Answers answers = answers();
            String why = answers.words("why", "form.why.missing");
            return take(answers, () -> starting.takeBack(child(), submission(), seen(row()), why));
        });
    }
}
