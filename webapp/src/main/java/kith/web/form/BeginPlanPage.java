package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildReviews;
import kith.overview.ReadingRecord;
import kith.planning.CarePlans;
import kith.planning.WritingPlans;
import kith.web.Address;
import kith.web.Choice;

/** Beginning a version of a care plan: after which review, and with what the last one says. */
@Named
@RequestScoped
public class BeginPlanPage extends ChildFormPage {

    @Inject
    private WritingPlans writing;

    @Inject
    private ReadingRecord reading;

    private List<Choice> reviews = List.of();

    /** The last review that is complete: a version that follows an open one has to wait for it. */
    private String follows = "";

    @Override
    public String getForm() {
        return "begin-plan";
    }

    @Override
    protected String shownOn() {
        return "plan";
    }

    @Override
    protected void stay() {
        super.stay();
        ChildReviews held = reading.reviews(child());
        reviews = held.reviews().stream()
                .map(review -> review.said().heldOn())
                .map(day -> new Choice(day.toString(), text.of("carePlan.follows.one", day), false))
                .toList();
        follows = held.reviews().stream()
                .filter(review -> review.said().completedOn() != null)
                .map(review -> review.said().heldOn().toString())
                .findFirst()
                .orElse("");
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("reviewHeldOn", follows);
        fields.put("copied", "yes");
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String review = answers.words("reviewHeldOn");
        LocalDate heldOn = review == null || !review.matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(review);
        return writing.begin(child(), form, heldOn, answers.ticked("copied"));
    }

    @Override
    protected Address after(Saved saved) {
        return super.after(saved).with("number", CarePlans.DRAFT);
    }

    /** The reviews that the version may follow, the latest first. */
    public List<Choice> getReviews() {
        return reviews;
    }
}
