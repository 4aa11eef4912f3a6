package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.access.NotFound;
import kith.form.Saved;
import kith.form.Submission;
import kith.plugin.Language;
import kith.plugin.Participant;
import kith.policychange.PreviewingPolicy;
import kith.setting.PolicyLine;
import kith.setting.SeeingPolicy;
import kith.web.Address;
import kith.web.Choice;
import kith.web.PracticeWords;
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
    private Set<Language> languages = Set.of();

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
        if (!line.question().isSettable()) {
            throw new NotFound("setting", question);
        }
        languages = seeing.languages();
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>(new AnswerFields(line).fresh());
        fields.put("own", "own");
        put(fields, "from", isMoving() ? null : today());
        fields.put("reason", "");
        fields.put("seen", Long.toString(line.latest()));
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String own = answers.oneOf("own", Set.of("own", NONE), "policy.own.missing");
        String answer = NONE.equals(own) ? null : new AnswerFields(line).read(answers);
        LocalDate from = answers.day("from", "policy.from.missing");
        String reason = answers.words("reason", "policy.reason.missing");
        String seen = answers.words("seen");
        if (answers.wrong()) {
            return null;
        }
        long latest = seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
        return previewing.preview(form, question, answer, from, reason, latest);
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

    /** What an answer looks like, such as {@code LIMIT}. */
    public String getKind() {
        return line == null ? "" : line.question().kind().name();
    }

    /** Whether what is set moves dates. */
    public boolean isMoving() {
        return line != null && line.question().movesDates();
    }

    /** The languages in which a text is asked for, each with the name of its field. */
    public List<Choice> getLanguages() {
        return languages.stream()
                .map(language -> new Choice(language.name(), text.get("language." + language), false))
                .toList();
    }

    /** The people that can be named, each with the name of its field. */
    public List<Choice> getPeople() {
        PracticeWords words = new PracticeWords(text);
        return Arrays.stream(Participant.values())
                .map(person ->
                        new Choice(AnswerFields.PEOPLE + person.name(), text.capital(words.participant(person)), false))
                .toList();
    }

    /** What the plugin says, to set an answer beside it. */
    public String getPlugin() {
        return String.join("; ", new PolicyWords(text).plugin(line));
    }

    /** An answer of the council's own, or none. */
    public List<Choice> getOwns() {
        return List.of(
                new Choice("own", text.get("policy.own.own"), false),
                new Choice(NONE, text.get(isMoving() ? "policy.own.none" : "policy.own.reset"), false));
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
