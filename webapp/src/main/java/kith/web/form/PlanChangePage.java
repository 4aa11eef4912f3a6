package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.planning.ChangingPlans;
import kith.planning.ProposedChange;
import kith.planning.SignificantChanges;
import kith.record.Held;
import kith.web.Address;
import kith.web.Choice;
import kith.web.ShowingPlans;

/** Raising a significant change of a care plan, and saying that a review considered it or that it could not wait. */
@Named
@RequestScoped
public class PlanChangePage extends ChildFormPage {

    @Inject
    private ChangingPlans changing;

    @Inject
    private ConsideredFields considered;

    @Inject
    private ShowingPlans showing;

    private final PlanNumber number = new PlanNumber();
    private Held<ChildRecord.PlanChange> change;
    private List<Choice> reviews = List.of();

    @Override
    public String getForm() {
        return "plan-change";
    }

    @Override
    public String getSubject() {
        return number.subject(super.getSubject());
    }

    @Override
    protected String shownOn() {
        return "plan";
    }

    @Override
    public String getBack() {
        return number.plan(getChild()).toString();
    }

    @Override
    protected Address after(Saved saved) {
        return number.plan(getChild());
    }

    @Override
    protected void open(long row) {
        change = changing.change(child(), row);
    }

    @Override
    protected void stay() {
        super.stay();
        reviews = considered.reviews(child());
    }

    @Override
    protected Map<String, String> fresh() {
        if (change == null) {
            return new LinkedHashMap<>(Map.of("change", ""));
        }
        Map<String, String> fields = fields(change.said());
        fields.put("version", Integer.toString(change.version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.PlanChange row = (ChildRecord.PlanChange) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("change", row.change());
        fields.put("what", row.what());
        ConsideredFields.put(fields, row.reviewHeldOn(), row.notPracticable());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        ProposedChange said = new ProposedChange(
                number.versionIfAny(),
                answers.words("change", "carePlan.change.kind.missing"),
                answers.words("what", "carePlan.change.what.missing"),
                ConsideredFields.read(answers));
        if (answers.wrong()) {
            return null;
        }
        return change == null ? changing.raise(child(), form, said) : changing.decide(child(), form, seen(row()), said);
    }

    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "form.why.missing");
            return why == null ? null : changing.takeBack(child(), submission(), seen(row()), why);
        });
    }

    /** The kinds of significant change, and that somebody is unsure. */
    public List<Choice> getKinds() {
        List<Choice> kinds = new ArrayList<>(showing.changes());
        kinds.add(new Choice(SignificantChanges.UNSURE, text.get("carePlan.change.unsure"), false));
        return kinds;
    }

    /** The reviews that may have considered it, the latest first. */
    public List<Choice> getReviews() {
        return reviews;
    }

    public String getNumber() {
        return number.get();
    }

    public void setNumber(String typed) {
        number.set(typed);
    }
}
