package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.form.Saved;
import kith.form.Submission;
import kith.policychange.PreviewingPolicy;
import kith.setting.PolicyLine;
import kith.setting.PolicyQuestion.Kind;
import kith.setting.SeeingPolicy;
import kith.web.Address;
import kith.web.Choice;
import kith.web.form.Answers;
import kith.web.form.FormPage;

/** Proposing an answer of the council's own; it leads to a preview of what that would move. */
@Named
@RequestScoped
public class SetPolicyPage extends FormPage {
    private static final String NONE = "none";

    @Inject
    private SeeingPolicy seeing;

    @Inject
    private PreviewingPolicy previewing;

    private String question;
    private PolicyLine line;

    @Override
    public String getForm() {
        return "setting";
    }

    @Override
    public String getSubject() {
        return "question=" + question;
    }

    @Override
    public String getBack() {
        return Address.of("/policy-question").with("question", question).toString();
    }

    @Override
    protected void open() {
        line = seeing.question(question, today());
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("own", "own");
        fields.put("amount", "");
        fields.put("unit", "");
        fields.put("answer", "");
        put(fields, "from", (LocalDate) null);
        fields.put("reason", "");
        fields.put("seen", Long.toString(line.latest()));
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String own = answers.oneOf("own", Set.of("own", NONE), "policy.own.missing");
        String answer = NONE.equals(own) ? null : answer(answers);
        LocalDate from = answers.day("from", "policy.from.missing");
        String reason = answers.words("reason", "policy.reason.missing");
        String seen = answers.words("seen");
        if (answers.wrong()) {
            return null;
        }
        long latest = seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
        return previewing.preview(form, question, answer, from, reason, latest);
    }

    private String answer(Answers answers) {
        if (line.question().kind() == Kind.LIMIT) {
            return answers.words("amount", "policy.amount.missing") + " "
                    + answers.words("unit", "rhythm.unit.missing");
        }
        return answers.words("answer", "policy.answer.missing");
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/policy-change").with("change", saved.row());
    }

    /** What is asked. */
    public String getName() {
        return new PolicyWords(text).name(line.question());
    }

    /** What is in force today. */
    public String getInForce() {
        return text.of("policy.inForceToday", new PolicyWords(text).inForce(line));
    }

    /** Whether a number with a unit is asked for. */
    public boolean isLimit() {
        return asks(Kind.LIMIT);
    }

    /** Whether a whole number is asked for. */
    public boolean isNumber() {
        return asks(Kind.NUMBER);
    }

    /** Whether yes or no is asked for. */
    public boolean isYesOrNo() {
        return asks(Kind.YES_NO);
    }

    private boolean asks(Kind kind) {
        return line != null && line.question().kind() == kind;
    }

    /** An answer of the council's own, or none. */
    public List<Choice> getOwns() {
        return List.of(
                new Choice("own", text.get("policy.own.own"), false),
                new Choice(NONE, text.get("policy.own.none"), false));
    }

    /** Yes and no. */
    public List<Choice> getYesAndNo() {
        return List.of(
                new Choice("yes", text.get("practice.yes"), false), new Choice("no", text.get("practice.no"), false));
    }

    /** The units in which this limit can be counted. */
    public List<Choice> getUnits() {
        return seeing.units(question).stream()
                .map(unit -> new Choice(unit.name(), text.get("rhythm.unit." + unit), false))
                .toList();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
