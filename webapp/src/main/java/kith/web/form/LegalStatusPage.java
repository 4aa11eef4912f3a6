package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.care.ChangingLegalStatus;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildPlacements;
import kith.record.Held;

/** Another legal status begins; one is corrected, ended or taken back. */
@Named
@RequestScoped
public class LegalStatusPage extends CareFormPage {

    @Inject
    private ChangingLegalStatus changing;

    private Held<LegalStatus> status;

    @Override
    public String getForm() {
        return "legal-status";
    }

    @Override
    protected void open(long row) {
        status = row(care().legalStatuses(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", "");
        if (isCorrecting()) {
            fields.putAll(fields(status.said()));
            fields.put("version", Integer.toString(status.version()));
        }
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        LegalStatus held = (LegalStatus) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", held.code());
        put(fields, "fromOn", held.fromOn());
        put(fields, "toOn", held.toOn());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String code = answers.words("code", "status.code.missing");
        LocalDate from = answers.pastDay("fromOn", "status.fromOn.missing");
        if (isCorrecting()) {
            LegalStatus said = new LegalStatus(from, code, answers.day("toOn"));
            String why = answers.words("why", "form.why.missing");
            return take(answers, () -> changing.correct(child(), form, seen(row()), said, why, whyLate()));
        }
        answers.usual("fromOn", from, today().minusMonths(1), today());
        Set<Long> ending = getInForce().stream()
                .map(Held::id)
                .filter(id -> answers.ticked("ends-" + id))
                .collect(Collectors.toSet());
        return take(answers, () -> changing.begin(child(), form, code, from, ending, whyLate()));
    }

    @Override
    public void takeBack() {
        submit(() -> {
            Answers answers = answers();
            String why = answers.words("why", "form.why.missing");
            return take(answers, () -> changing.takeBack(child(), submission(), seen(row()), why));
        });
    }

    /** The legal statuses in force. */
    public List<Held<LegalStatus>> getInForce() {
        return going(ChildPlacements::legalStatuses, status -> status.toOn() == null);
    }

    /** One of them in words. */
    public String words(Held<LegalStatus> row) {
        return text.of(
                "status.inForce.one",
                text.code("legal-status", row.said().code()),
                row.said().fromOn());
    }
}
