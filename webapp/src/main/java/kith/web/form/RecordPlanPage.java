package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.careplan.CompletingPlans;
import kith.caserecord.ChildRecord;
import kith.duty.ChildFacts;
import kith.form.Saved;
import kith.form.Submission;
import kith.formanswer.Answered;
import kith.overview.ReadingRecord;
import kith.plugin.FormQuestion;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Address;
import kith.web.Choice;

/** Recording that a plan was completed, correcting that, and taking it back. */
@Named
@RequestScoped
public class RecordPlanPage extends RowFormPage<Answered<ChildRecord.Plan>> {
    private static final String EDUCATION = ChildFacts.Plan.Kind.EDUCATION.name();

    private static final Set<String> KINDS =
            Stream.of(ChildFacts.Plan.Kind.values()).map(Enum::name).collect(Collectors.toSet());

    @Inject
    private ReadingRecord reading;

    private final List<String> placements = new ArrayList<>();
    private List<Choice> stays = List.of();

    @Inject
    private CompletingPlans completing;

    @Inject
    private CouncilQuestions questions;

    @Override
    public String getForm() {
        return "plan";
    }

    @Override
    protected String shownOn() {
        return "plan";
    }

    /** The education plan stands beside the child's health. */
    @Override
    protected Address after(Saved saved) {
        String page = EDUCATION.equals(getTyped().get("kind")) ? "health" : shownOn();
        return Address.of("/child/" + page).with("child", getChild());
    }

    @Override
    protected Held<Answered<ChildRecord.Plan>> read(long row) {
        return completing.plan(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Answered<?> answered = (Answered<?>) said;
        ChildRecord.Plan row = (ChildRecord.Plan) answered.said();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", row.kind());
        put(fields, "completedOn", row.completedOn());
        fields.put("placedOn", plain(row.placedOn()));
        questions.put(fields, FormQuestion.Form.PERSONAL_EDUCATION_PLAN, "", answered.answers());
        return fields;
    }

    @Override
    protected Answered<ChildRecord.Plan> said(Answers answers) {
        String kind = answers.oneOf("kind", KINDS, "plan.kind.missing");
        LocalDate completedOn = answers.pastDay("completedOn", "plan.completedOn.missing");
        answers.usual("completedOn", completedOn, today().minusMonths(6), today());
        String placedOn = answers.words("placedOn");
        boolean placed = placedOn != null && placements.contains(placedOn);
        ChildRecord.Plan plan = new ChildRecord.Plan(kind, completedOn, placed ? LocalDate.parse(placedOn) : null);
        return new Answered<>(plan, EDUCATION.equals(kind) ? given(answers) : Map.of());
    }

    private Map<String, String> given(Answers answers) {
        return questions.read(
                answers,
                FormQuestion.Form.PERSONAL_EDUCATION_PLAN,
                "",
                held() == null ? Map.of() : held().said().answers());
    }

    @Override
    protected Saved add(Submission form, Answered<ChildRecord.Plan> said) {
        return completing.record(child(), form, said, whyLate());
    }

    @Override
    protected Saved correct(Submission form, Seen seen, Answered<ChildRecord.Plan> said, String why) {
        return completing.correct(child(), form, seen, said, why, whyLate());
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return completing.takeBack(child(), form, seen, why);
    }

    @Override
    protected void open() {
        super.open();
        stays = reading.placements(child()).placements().stream()
                .map(stay -> new Choice(
                        stay.said().fromOn().toString(),
                        text.of(
                                "plan.placedOn.one",
                                text.code("placement-type", stay.said().type()),
                                stay.said().fromOn()),
                        false))
                .toList();
        stays.forEach(stay -> placements.add(stay.value()));
    }

    /** What the council asks of a personal education plan besides. */
    public List<CouncilQuestions.Asked> getAsked() {
        return questions.of(FormQuestion.Form.PERSONAL_EDUCATION_PLAN);
    }

    /** The kinds of plan. */
    public List<Choice> getKinds() {
        return choices("plan.kind.", ChildFacts.Plan.Kind.values());
    }

    /** The child's placements, the latest first. */
    public List<Choice> getStays() {
        return stays;
    }
}
