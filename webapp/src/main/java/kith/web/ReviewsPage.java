package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.overview.ChildReviews;
import kith.overview.ReadingRecord;
import kith.record.ChildId;

/** A child's reviews: held and next. */
@Named
@RequestScoped
public class ReviewsPage extends ChildPage<ChildReviews> {

    @Inject
    private ReadingRecord reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private Text text;

    @Override
    ChildReviews open(ChildId child) {
        return reading.reviews(child);
    }

    /** What is due of the reviews. */
    public List<ShownClock> getDue() {
        return showing.show(getShown().clocks().open());
    }

    /** How the child took part. */
    public String participation(ChildRecord.Review review) {
        return review.participation() == null
                ? text.get("fact.notRecorded")
                : text.code("participation", review.participation());
    }

    /** Whether the review is complete. */
    public String state(ChildRecord.Review review) {
        String state = progress(review);
        return review.withoutMeeting() ? state + ", " + text.get("reviews.state.without") : state;
    }

    private String progress(ChildRecord.Review review) {
        if (review.completedOn() != null) {
            return review.completedOn().equals(review.heldOn())
                    ? text.get("reviews.state.complete")
                    : text.of("reviews.state.completedOn", review.completedOn());
        }
        return review.adjournedOn() == null
                ? text.get("reviews.state.open")
                : text.of("reviews.state.adjourned", review.adjournedOn());
    }

    /** What was done after it, each with its day. */
    public List<String> after(ChildRecord.Review review) {
        List<String> after = new ArrayList<>();
        add(after, "reviews.after.decisions", review.decisionsOn());
        add(after, "reviews.after.record", review.recordOn());
        add(after, "reviews.after.distributed", review.distributedOn());
        add(after, "reviews.after.plan", review.planUpdatedOn());
        return after;
    }

    private void add(List<String> after, String key, LocalDate day) {
        if (day != null) {
            after.add(text.of(key, day));
        }
    }

    /** From when reviews are known. */
    public String getKnown() {
        return getShown().knownFrom() == null
                ? text.get("known.reviews.none")
                : text.of("known.reviews", getShown().knownFrom());
    }
}
