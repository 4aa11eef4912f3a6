package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.care.ChangingLegalStatus;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildPlacements;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** One of several legal statuses ends, and the others go on. */
@Named
@RequestScoped
public class EndStatusPage extends CareFormPage {

    @Inject
    private ChangingLegalStatus changing;

    @Override
    public String getForm() {
        return "end-status";
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", "");
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("toOn", "endStatus.toOn.missing");
        String chosen = answers.words("status", "endStatus.status.missing");
        Held<LegalStatus> row = inForce().stream()
                .filter(status -> Long.toString(status.id()).equals(chosen))
                .findFirst()
                .orElse(null);
        if (row == null && chosen != null) {
            answers.refuse("status", text.get("endStatus.status.missing"));
        }
        return take(answers, () -> changing.end(child(), form, new Seen(row.id(), row.version()), on, whyLate()));
    }

    private List<Held<LegalStatus>> inForce() {
        return going(ChildPlacements::legalStatuses, status -> status.toOn() == null);
    }

    /** The legal statuses in force. */
    public List<Choice> getInForce() {
        return inForce().stream()
                .map(status -> new Choice(
                        Long.toString(status.id()),
                        text.of(
                                "status.inForce.one",
                                text.code("legal-status", status.said().code()),
                                status.said().fromOn()),
                        false))
                .toList();
    }
}
