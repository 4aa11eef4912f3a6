package kith.web.form;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.access.NotFound;
import kith.caserecord.ChildRecord;
import kith.casework.PreparingReviews;
import kith.record.Held;

/**
 * A form about one review that was held. The address names it by its row or by its day; where it names none, it is the latest.
 */
public abstract class ReviewFormPage extends ChildFormPage {

    @Inject
    private PreparingReviews preparing;

    private String held;
    private Held<ChildRecord.Review> review;

    @Override
    protected String shownOn() {
        return "reviews";
    }

    @Override
    protected void open() {
        List<Held<ChildRecord.Review>> reviews = preparing.reviews(child());
        boolean named = isCorrecting() || held != null && !held.isEmpty();
        review = named ? named(reviews) : reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
        if (review != null) {
            setRow(Long.toString(review.id()));
        }
        super.open();
    }

    private Held<ChildRecord.Review> named(List<Held<ChildRecord.Review>> reviews) {
        return reviews.stream()
                .filter(one -> isCorrecting()
                        ? one.id() == row()
                        : one.said().heldOn().toString().equals(held))
                .findFirst()
                .orElseThrow(() -> new NotFound("review", isCorrecting() ? getRow() : held));
    }

    @Override
    protected void open(long row) {
        // Read already, with the other reviews among which it was found.
    }

    /** The step that the form takes. */
    protected final PreparingReviews preparing() {
        return preparing;
    }

    /** Whether there is a review at all; a form that was sent is of one, before it is read again. */
    public boolean isFound() {
        return review != null || FacesContext.getCurrentInstance().isPostback();
    }

    /** The day of the review. */
    public LocalDate getHeldOn() {
        return review.said().heldOn();
    }

    @Override
    protected Map<String, String> fresh() {
        if (review == null) {
            return new LinkedHashMap<>();
        }
        Map<String, String> fields = fields(review.said());
        fields.put("version", Integer.toString(review.version()));
        return fields;
    }

    /** The day of the review, where the address names it so. */
    public String getHeld() {
        return held;
    }

    public void setHeld(String held) {
        this.held = held;
    }
}
