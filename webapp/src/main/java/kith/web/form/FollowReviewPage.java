package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.casework.FollowUp;
import kith.form.Saved;
import kith.form.Submission;

/** Recording what followed a review: decisions, record, copies, the plan. */
@Named
@RequestScoped
public class FollowReviewPage extends ReviewFormPage {

    @Override
    public String getForm() {
        return "review-follow-up";
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Review row = (ChildRecord.Review) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "decisionsOn", row.decisionsOn());
        put(fields, "recordOn", row.recordOn());
        put(fields, "distributedOn", row.distributedOn());
        put(fields, "planUpdatedOn", row.planUpdatedOn());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        FollowUp said = new FollowUp(
                answers.day("decisionsOn"),
                answers.day("recordOn"),
                answers.day("distributedOn"),
                answers.day("planUpdatedOn"));
        return answers.wrong()
                ? null
                : preparing().follow(child(), form, seen(row()), said, answers.words("why"), whyLate());
    }
}
