package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.access.Permission;
import kith.caserecord.ChildRecord;
import kith.overview.ChildReviews;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.Held;

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

    @Inject
    private Frame frame;

    @Override
    ChildReviews open(ChildId child) {
        return reading.reviews(child);
    }

    /** What is due of the reviews. */
    public List<ShownClock> getDue() {
        return showing.show(getShown().child().child(), getShown().clocks().open());
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

    /** The day agreed on at it for the next review. */
    public String next(ChildRecord.Review review) {
        return review.nextAgreedOn() == null ? text.get("reviews.next.none") : text.day(review.nextAgreedOn());
    }

    /** Whether what follows it can be recorded by this officer. */
    public boolean followed(Held<ChildRecord.Review> review) {
        return review.said().completedOn() != null && frame.may(Permission.RECORD_REVIEW.name());
    }

    /** What was made ready, and when. */
    public String preparation(ChildRecord.ReviewPreparation preparation) {
        return text.of(
                "reviews.preparations.one", text.get("preparation.kind." + preparation.kind()), preparation.doneOn());
    }

    /** The address at which a row is worked on. */
    public String to(String page, Held<?> row) {
        return Address.of("/child/" + page)
                .with("child", getChild())
                .with("row", row.id())
                .toString();
    }

    /** From when reviews are known. */
    public String getKnown() {
        return getShown().knownFrom() == null
                ? text.get("known.reviews.none")
                : text.of("known.reviews", getShown().knownFrom());
    }
}
