package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.form.Saved;
import kith.form.Submission;

/** A version of a placement's plan is complete. */
@Named
@RequestScoped
public class CompletePlacementPlanPage extends PlacementPlanFormPage {

    @Override
    public String getForm() {
        return "complete-placement-plan";
    }

    @Override
    protected Map<String, String> fields(Record said) {
        return new LinkedHashMap<>();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("completedOn", "plan.completedOn.missing");
        return answers.wrong() ? null : writing.complete(child(), form, seen(row()), on, whyLate());
    }
}
