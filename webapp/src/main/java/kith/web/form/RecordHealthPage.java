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
import kith.formanswer.Answered;
import kith.health.CheckingHealth;
import kith.plugin.FormQuestion;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** Recording that a health assessment or dental check was done, correcting that, and taking it back. */
@Named
@RequestScoped
public class RecordHealthPage extends RowFormPage<Answered<ChildRecord.Health>> {

    private static final int HIGHEST_SCORE = 40;

    @Inject
    private CheckingHealth checking;

    @Inject
    private CouncilQuestions questions;

    @Override
    public String getForm() {
        return "health";
    }

    @Override
    protected String shownOn() {
        return "health";
    }

    @Override
    protected Held<Answered<ChildRecord.Health>> read(long row) {
        return checking.event(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Answered<?> answered = (Answered<?>) said;
        ChildRecord.Health row = (ChildRecord.Health) answered.said();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", row.kind());
        put(fields, "doneOn", row.doneOn());
        fields.put("doneBy", plain(row.doneBy()));
        fields.put("findings", plain(row.findings()));
        fields.put("score", plain(row.score()));
        put(fields, "nextOn", row.nextOn());
        fields.put("refused", row.refused() ? "yes" : "");
        questions.put(fields, FormQuestion.Form.HEALTH_ASSESSMENT, "", answered.answers());
        return fields;
    }

    @Override
    protected Answered<ChildRecord.Health> said(Answers answers) {
        String kind = answers.oneOf("kind", Set.copyOf(kinds()), "health.kind.missing");
        LocalDate doneOn = answers.pastDay("doneOn", "health.doneOn.missing");
        answers.usual("doneOn", doneOn, today().minusMonths(6), today());
        ChildRecord.Health event = new ChildRecord.Health(
                kind,
                doneOn,
                answers.words("doneBy"),
                answers.words("findings"),
                "SDQ".equals(kind) ? answers.number("score", 0, HIGHEST_SCORE, "health.score.wrong") : null,
                answers.day("nextOn"),
                answers.ticked("refused"));
        return new Answered<>(event, "ASSESSMENT".equals(kind) ? given(answers) : Map.of());
    }

    private Map<String, String> given(Answers answers) {
        return questions.read(
                answers,
                FormQuestion.Form.HEALTH_ASSESSMENT,
                "",
                held() == null ? Map.of() : held().said().answers());
    }

    @Override
    protected Saved add(Submission form, Answered<ChildRecord.Health> said) {
        return checking.record(child(), form, said, whyLate());
    }

    @Override
    protected Saved correct(Submission form, Seen seen, Answered<ChildRecord.Health> said, String why) {
        return checking.correct(child(), form, seen, said, why, whyLate());
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return checking.takeBack(child(), form, seen, why);
    }

    /** What the council asks of an assessment besides. */
    public List<CouncilQuestions.Asked> getAsked() {
        return questions.of(FormQuestion.Form.HEALTH_ASSESSMENT);
    }

    /** What can be done. */
    public List<Choice> getKinds() {
        return choices("health.kind.", kinds().stream());
    }

    private static List<String> kinds() {
        return RowTypes.of(ChildRecord.Health.class).columns().get(0).oneOf();
    }
}
