package kith.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.access.NotFound;
import kith.action.Actions;
import kith.booking.Contributions;
import kith.booking.Invitees;
import kith.booking.ReviewBookings;
import kith.caserecord.ChildRecord;
import kith.council.OfficersCouncil;
import kith.meeting.KeepingRecords;
import kith.meeting.WorkedReview;
import kith.plugin.FormQuestion;
import kith.plugin.Language;
import kith.plugin.ListQuestion;
import kith.record.ChildId;
import kith.review.Reviews;

/** Gathers what the record of a review is written from. Only a step may use it. */
@ApplicationScoped
class ReviewTelling {
    @Inject
    Reviews reviews;

    @Inject
    KeepingRecords records;

    @Inject
    ReviewBookings bookings;

    @Inject
    Invitees invitees;

    @Inject
    Contributions contributions;

    @Inject
    Actions actions;

    @Inject
    OfficersCouncil council;

    /** The last complete review of which it is recorded what was said, empty where there is none. */
    Optional<ChildRecord.Review> latest(ChildId child) {
        return reviews.held(child).stream()
                .filter(review -> review.completedOn() != null)
                .max(Comparator.comparing(ChildRecord.Review::heldOn))
                .filter(review -> records.of(child, review.heldOn()).isPresent());
    }

    /** The complete reviews before the last one of which it is recorded what was said, latest first. */
    List<ChildRecord.Review> earlier(ChildId child) {
        Optional<ChildRecord.Review> latest = latest(child);
        return reviews.held(child).stream()
                .filter(review -> review.completedOn() != null)
                .filter(review -> latest.isEmpty() || !review.equals(latest.get()))
                .filter(review -> records.of(child, review.heldOn()).isPresent())
                .sorted(Comparator.comparing(ChildRecord.Review::heldOn).reversed())
                .toList();
    }

    /** @throws NotFound if nothing is recorded of what was said at it */
    ToldReview of(ChildId child, LocalDate heldOn, Language language) {
        List<ChildRecord.Review> held = reviews.held(child);
        ChildRecord.Review review = held.stream()
                .filter(one -> one.heldOn().equals(heldOn))
                .findFirst()
                .orElseThrow(() -> new NotFound("review", heldOn));
        WorkedReview worked = records.of(child, heldOn).orElseThrow(() -> new NotFound("review", heldOn));
        return new ToldReview(
                review,
                worked,
                before(child, held, heldOn),
                invited(child, heldOn),
                actions.held(child).stream()
                        .filter(action -> !action.isGiven())
                        .collect(Collectors.toMap(
                                action -> Integer.toString(action.ordinal()),
                                Function.identity(),
                                (one, other) -> one)),
                answers(worked, language));
    }

    private WorkedReview before(ChildId child, List<ChildRecord.Review> held, LocalDate heldOn) {
        return held.stream()
                .map(ChildRecord.Review::heldOn)
                .filter(day -> day.isBefore(heldOn))
                .max(Comparator.naturalOrder())
                .flatMap(day -> records.of(child, day))
                .orElse(null);
    }

    /** Everybody who was invited to a meeting of the review, once. */
    List<ChildRecord.Invitee> invited(ChildId child, LocalDate heldOn) {
        Set<Integer> led = ledTo(child, heldOn);
        return invitees.held(child).stream()
                .filter(invitee ->
                        led.contains(invitee.booking()) && invitee.invitation().equals("INVITED"))
                .toList();
    }

    /** What people were asked to say, or said, before it. */
    List<ChildRecord.Contribution> contributed(ChildId child, LocalDate heldOn) {
        Set<Integer> led = ledTo(child, heldOn);
        return contributions.held(child).stream()
                .filter(one -> led.contains(one.booking()))
                .toList();
    }

    /** The bookings that led to a review, by their places. */
    private Set<Integer> ledTo(ChildId child, LocalDate heldOn) {
        return bookings.held(child).stream()
                .filter(booking -> heldOn.equals(booking.heldOn()))
                .map(ChildRecord.ReviewBooking::ordinal)
                .collect(Collectors.toSet());
    }

    /** The council's own questions with what was answered, in words as they are kept. */
    private Map<String, String> answers(WorkedReview worked, Language language) {
        Map<String, String> answers = new LinkedHashMap<>();
        council.answers().items(ListQuestion.REVIEW_QUESTIONS, FormQuestion.class).stream()
                .filter(question -> worked.answers().containsKey(question.code()))
                .forEach(question -> answers.put(
                        question.name().in(language), worked.answers().get(question.code())));
        return answers;
    }
}
