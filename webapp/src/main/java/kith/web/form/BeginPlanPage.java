package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.form.Saved;
import kith.form.Submission;
import kith.planning.CarePlans;
import kith.planning.ReviewsOfVersion;
import kith.planning.WritingPlans;
import kith.web.Address;
import kith.web.Choice;

/** Beginning a version of a care plan: after which review, and with what the last one says. */
@Named
@RequestScoped
public class BeginPlanPage extends ChildFormPage {

    @Inject
    private WritingPlans writing;

    private ReviewsOfVersion reviews;

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
        reviews = writing.followed(child(), CarePlans.DRAFT);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FollowedReview.FIELD, FollowedReview.likely(reviews));
        fields.put("copied", "yes");
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        return writing.begin(child(), form, FollowedReview.chosen(answers), answers.ticked("copied"));
    }

    @Override
    protected Address after(Saved saved) {
        return super.after(saved).with("number", CarePlans.DRAFT);
    }

    /** The reviews that the version may follow, the latest first. */
    public List<Choice> getReviews() {
        return FollowedReview.choices(reviews, text);
    }
}
