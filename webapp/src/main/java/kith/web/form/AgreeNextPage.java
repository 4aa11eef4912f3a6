package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;

/** Moving or cancelling the day that was agreed on for the next review. */
@Named
@RequestScoped
public class AgreeNextPage extends ReviewFormPage {

    @Override
    public String getForm() {
        return "next-review";
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "nextAgreedOn", ((ChildRecord.Review) said).nextAgreedOn());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate next = answers.day("nextAgreedOn");
        String why = answers.words("why", "form.why.missing");
        return answers.wrong() ? null : preparing().agreeNext(child(), form, seen(row()), next, why);
    }
}
