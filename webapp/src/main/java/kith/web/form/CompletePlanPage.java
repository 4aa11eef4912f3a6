package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.planning.CompletingCarePlans;
import kith.planning.PlanIncomplete;
import kith.planning.ReviewsOfVersion;
import kith.planning.SignificantChanges;
import kith.planning.WritingPlans;
import kith.record.Held;
import kith.web.Address;
import kith.web.Choice;
import kith.web.ShowingPlans;

/** Completing the version of a care plan that is being written. */
@Named
@RequestScoped
public class CompletePlanPage extends ChildFormPage {

    @Inject
    private CompletingCarePlans completing;

    @Inject
    private WritingPlans writing;

    @Inject
    private ShowingPlans showing;

    private ReviewsOfVersion reviews;

    private final PlanNumber number = new PlanNumber();
    private PlanIncomplete incomplete;

    /**
     * What stands in the way.
     *
     * @param words what it is
     * @param to where it is mended
     */
    public record InTheWay(String words, String to) {}

    @Override
    public String getForm() {
        return "complete-plan";
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
    protected void stay() {
        super.stay();
        reviews = writing.followed(child(), number.version());
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "completedOn", today());
        fields.put(FollowedReview.FIELD, FollowedReview.likely(reviews));
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("completedOn", "plan.completedOn.missing");
        answers.usual("completedOn", on, today().minusMonths(6), today());
        if (answers.wrong()) {
            return null;
        }
        try {
            return completing.complete(child(), form, number.version(), on, FollowedReview.chosen(answers), whyLate());
        } catch (PlanIncomplete refused) {
            incomplete = refused;
            answers.refuse(null, text.get("carePlan.incomplete"));
            return null;
        }
    }

    /** The reviews that the version may follow, the latest first. */
    public List<Choice> getReviews() {
        return FollowedReview.choices(reviews, text);
    }

    /** The parts that are missing, each with where it is written. */
    public List<InTheWay> getMissing() {
        return Optional.ofNullable(incomplete).map(PlanIncomplete::missing).orElse(List.of()).stream()
                .map(part -> new InTheWay(showing.heading(part), showing.toWrite(who(), number.version(), part)))
                .toList();
    }

    /** The changes that wait, each with where it is decided. */
    public List<InTheWay> getWaiting() {
        return Optional.ofNullable(incomplete).map(PlanIncomplete::waiting).orElse(List.of()).stream()
                .map(change -> new InTheWay(change.said().what(), toChange(change)))
                .toList();
    }

    private String toChange(Held<ChildRecord.PlanChange> change) {
        boolean asks = change.said().change().equals(SignificantChanges.UNSURE);
        return asks
                ? getBack()
                : Address.of("/child/plan-change")
                        .with("child", getChild())
                        .with("number", number.get())
                        .with("row", change.id())
                        .toString();
    }

    public String getNumber() {
        return number.get();
    }

    public void setNumber(String typed) {
        number.set(typed);
    }
}
