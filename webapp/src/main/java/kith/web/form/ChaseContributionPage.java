package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.caserecord.ChildRecord.Contribution;
import kith.consultation.AskingForContributions;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.web.ContributionWords;

/** Recording that somebody who did not answer was reminded. */
@Named
@RequestScoped
public class ChaseContributionPage extends ChildFormPage {

    @Inject
    private AskingForContributions asking;

    private Held<Contribution> held;

    @Override
    public String getForm() {
        return "chase";
    }

    @Override
    protected String shownOn() {
        return "contributions";
    }

    @Override
    protected boolean isOfARow() {
        return true;
    }

    @Override
    protected void open(long row) {
        held = asking.contribution(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = fields(held.said());
        fields.put("version", Integer.toString(held.version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "on", today());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("on", "copy.on.missing");
        return answers.wrong() ? null : asking.chase(child(), form, seen(row()), on);
    }

    /** Whom. */
    public String getWhom() {
        return held == null ? "" : held.said().name();
    }

    /** When this person was written to. */
    public String getAsked() {
        return held == null ? "" : String.join(" ", new ContributionWords(text).told(held.said()));
    }
}
