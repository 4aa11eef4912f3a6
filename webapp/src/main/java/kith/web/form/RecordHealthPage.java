package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.form.Saved;
import kith.form.Submission;
import kith.health.CheckingHealth;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** Recording that a health assessment or dental check was done, correcting that, and taking it back. */
@Named
@RequestScoped
public class RecordHealthPage extends RowFormPage<ChildRecord.Health> {

    private static final int HIGHEST_SCORE = 40;

    @Inject
    private CheckingHealth checking;

    @Override
    public String getForm() {
        return "health";
    }

    @Override
    protected String shownOn() {
        return "health";
    }

    @Override
    protected Held<ChildRecord.Health> read(long row) {
        return checking.event(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Health row = (ChildRecord.Health) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", row.kind());
        put(fields, "doneOn", row.doneOn());
        fields.put("doneBy", plain(row.doneBy()));
        fields.put("findings", plain(row.findings()));
        fields.put("score", plain(row.score()));
        put(fields, "nextOn", row.nextOn());
        fields.put("refused", row.refused() ? "yes" : "");
        return fields;
    }

    @Override
    protected ChildRecord.Health said(Answers answers) {
        String kind = answers.oneOf("kind", Set.copyOf(kinds()), "health.kind.missing");
        LocalDate doneOn = answers.pastDay("doneOn", "health.doneOn.missing");
        answers.usual("doneOn", doneOn, today().minusMonths(6), today());
        return new ChildRecord.Health(
                kind,
                doneOn,
                answers.words("doneBy"),
                answers.words("findings"),
                "SDQ".equals(kind) ? answers.number("score", 0, HIGHEST_SCORE, "health.score.wrong") : null,
                answers.day("nextOn"),
                answers.ticked("refused"));
    }

    @Override
    protected Saved add(Submission form, ChildRecord.Health said) {
        return checking.record(child(), form, said, whyLate());
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.Health said, String why) {
        return checking.correct(child(), form, seen, said, why, whyLate());
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return checking.takeBack(child(), form, seen, why);
    }

    /** What can be done. */
    public List<Choice> getKinds() {
        return choices("health.kind.", kinds().stream());
    }

    private static List<String> kinds() {
        return RowTypes.of(ChildRecord.Health.class).columns().get(0).oneOf();
    }
}
