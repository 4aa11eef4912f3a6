package kith.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Allocation;
import kith.caserecord.ChildRecord.Missing;
import kith.caserecord.ChildRecord.Review;
import kith.caserecord.ChildRecord.ReviewMeeting;

/**
 * What Kith holds of the work with a child, with one year's return in it. Within the return's year a row that could only have
 * come from a return and is no longer in it goes; what staff recorded in more detail stays.
 */
final class HeldWork {
    private final ChildRecord held;
    private final ChildYear year;

    HeldWork(ChildRecord held, ChildYear year) {
        this.held = held;
        this.year = year;
    }

    private boolean inYear(LocalDate day) {
        return CollectionYear.of(day) == year.yearEnding();
    }

    List<Review> reviews() {
        Map<LocalDate, Review> reviews = new LinkedHashMap<>();
        held.reviews().stream()
                .filter(review -> !inYear(review.heldOn()) || !onlyReturned(review))
                .forEach(review -> reviews.put(review.heldOn(), review));
        year.reviews().forEach(said -> reviews.merge(said.on(), review(said), HeldWork::tookPart));
        return new ArrayList<>(reviews.values());
    }

    /** A review of which no more is known than a return says: held and complete in one meeting. */
    private boolean onlyReturned(Review review) {
        return review.equals(review(new ChildYear.ReturnedReview(review.heldOn(), review.participation())))
                && meetingsOf(review.heldOn()).equals(List.of(new ReviewMeeting(review.heldOn(), review.heldOn())));
    }

    private List<ReviewMeeting> meetingsOf(LocalDate review) {
        return held.reviewMeetings().stream()
                .filter(meeting -> meeting.reviewHeldOn().equals(review))
                .toList();
    }

    private static Review review(ChildYear.ReturnedReview said) {
        return new Review(said.on(), said.on(), null, false, said.participation(), null, null, null, null);
    }

    private static Review tookPart(Review here, Review said) {
        return new Review(
                here.heldOn(),
                here.completedOn(),
                here.adjournedOn(),
                here.withoutMeeting(),
                said.participation(),
                here.decisionsOn(),
                here.recordOn(),
                here.distributedOn(),
                here.planUpdatedOn());
    }

    /** The meetings of the reviews that stand; a review that only the return knows was one meeting. */
    List<ReviewMeeting> meetings() {
        List<ReviewMeeting> meetings = new ArrayList<>();
        for (Review review : reviews()) {
            List<ReviewMeeting> here = meetingsOf(review.heldOn());
            boolean known = held.reviews().stream().anyMatch(r -> r.heldOn().equals(review.heldOn()));
            meetings.addAll(known ? here : List.of(new ReviewMeeting(review.heldOn(), review.heldOn())));
        }
        return meetings;
    }

    List<Missing> missing() {
        Map<LocalDate, Missing> missing = new LinkedHashMap<>();
        held.missing().stream().filter(one -> !inYear(one.fromOn())).forEach(one -> missing.put(one.fromOn(), one));
        year.missing()
                .forEach(said -> missing.merge(
                        said.fromOn(),
                        more(said),
                        (here, now) -> here.toOn() != null && now.toOn() == null ? here : now));
        return new ArrayList<>(missing.values());
    }

    /** What no return carries stays with the episode. */
    private Missing more(Missing said) {
        return held.missing().stream()
                .filter(here -> here.fromOn().equals(said.fromOn()))
                .findFirst()
                .map(here -> new Missing(
                        said.fromOn(),
                        said.type(),
                        said.toOn(),
                        here.account(),
                        here.conversation(),
                        here.conversationOn(),
                        here.conversationBy(),
                        here.childSaid()))
                .orElse(said);
    }

    /** Social workers as the return numbers them; those whom Kith knows by an account stay. */
    List<Allocation> allocations() {
        Map<List<Object>, Allocation> allocations = new LinkedHashMap<>();
        held.allocations().stream()
                .filter(one -> !(byReturn(one) && inYear(one.fromOn())))
                .forEach(one -> allocations.put(List.of(one.role(), one.fromOn()), one));
        year.workers()
                .forEach(said -> allocations.merge(
                        List.of(said.role(), said.fromOn()),
                        said,
                        (here, now) -> !byReturn(here) || here.toOn() != null && now.toOn() == null ? here : now));
        return new ArrayList<>(allocations.values());
    }

    private static boolean byReturn(Allocation allocation) {
        return allocation.role().equals("SOCIAL_WORKER")
                && allocation.workerRef().matches("(SW|XX).*");
    }
}
