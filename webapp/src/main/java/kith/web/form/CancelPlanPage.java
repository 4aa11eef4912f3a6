package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import kith.form.Saved;
import kith.form.Submission;
import kith.planning.WritingPlans;

/** Cancelling a version of a care plan that was begun by mistake, with its reason. */
@Named
@RequestScoped
public class CancelPlanPage extends ChildFormPage {

    @Inject
    private WritingPlans writing;

    private final PlanNumber number = new PlanNumber();

    @Override
    public String getForm() {
        return "cancel-plan";
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
    protected void open() {
        super.open();
        number.version();
    }

    @Override
    protected Map<String, String> fresh() {
        return Map.of();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String why = answers.words("why", "carePlan.cancel.why.missing");
        return why == null ? null : writing.cancel(child(), form, number.version(), why);
    }

    /** What becomes of it. */
    public String getCancelled() {
        return number.get() == null ? "" : text.of("carePlan.cancel.text", number.version());
    }

    public String getNumber() {
        return number.get();
    }

    public void setNumber(String typed) {
        number.set(typed);
    }
}
