package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.caserecord.ChildRecord.PlanningRating;
import kith.caserecord.RowTypes;
import kith.form.Saved;
import kith.form.Submission;
import kith.oversight.RatingPlanning;
import kith.overview.ReadingRecord;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** Rating the council's planning at a review, correcting that, and taking it back. */
@Named
@RequestScoped
public class RatePlanningPage extends RowFormPage<PlanningRating> {
    private static final List<String> GRADES = RowTypes.of(PlanningRating.class).columns().stream()
            .filter(column -> column.component().equals("quality"))
            .flatMap(column -> column.oneOf().stream())
            .toList();

    @Inject
    private RatingPlanning rating;

    @Inject
    private ReadingRecord reading;

    private List<LocalDate> reviews = List.of();

    @Override
    public String getForm() {
        return "rate-planning";
    }

    @Override
    protected String shownOn() {
        return "oversight";
    }

    @Override
    protected void open() {
        reviews = reading.reviews(child()).reviews().stream()
                .map(Held::said)
                .filter(review -> review.completedOn() != null)
                .map(review -> review.heldOn())
                .toList();
        super.open();
    }

    @Override
    protected Held<PlanningRating> read(long row) {
        return rating.rating(child(), row);
    }

    @Override
    protected Map<String, String> asked() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("reviewHeldOn", reviews.isEmpty() ? "" : reviews.get(0).toString());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        PlanningRating row = (PlanningRating) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("reviewHeldOn", row.reviewHeldOn().toString());
        fields.put("quality", row.quality());
        fields.put("effectiveness", row.effectiveness());
        fields.put("words", plain(row.words()));
        return fields;
    }

    @Override
    protected PlanningRating said(Answers answers) {
        String chosen = answers.words("reviewHeldOn", "rating.review.missing");
        LocalDate review = reviews.stream()
                .filter(day -> day.toString().equals(chosen))
                .findFirst()
                .orElse(null);
        return new PlanningRating(
                review,
                answers.oneOf("quality", Set.copyOf(GRADES), "rating.missing"),
                answers.oneOf("effectiveness", Set.copyOf(GRADES), "rating.missing"),
                answers.words("words"),
                null,
                null);
    }

    @Override
    protected Saved add(Submission form, PlanningRating said) {
        return rating.rate(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, PlanningRating said, String why) {
        return rating.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return rating.takeBack(child(), form, seen, why);
    }

    /** The reviews that are complete, the latest first. */
    public List<Choice> getReviews() {
        return reviews.stream()
                .map(day -> new Choice(day.toString(), text.day(day), false))
                .toList();
    }

    /** The grades, the best first. */
    public List<Choice> getGrades() {
        return choices("rating.grade.", GRADES.stream());
    }
}
