package kith.sending;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.action.Actions;
import kith.careplan.PlanVersions;
import kith.careplan.Plans;
import kith.caserecord.ChildRecord;
import kith.meeting.KeepingRecords;
import kith.overview.ReadingRecord;
import kith.planning.CarePlans;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Trail;
import kith.review.Reviews;
import kith.worklist.ChildClocks;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;

/** Reading one review with everything that follows it. */
@Step
public class ReadingReviews {
    @Inject
    Reviews reviews;

    @Inject
    KeepingRecords records;

    @Inject
    ReviewTelling telling;

    @Inject
    Actions actions;

    @Inject
    PlanVersions versions;

    @Inject
    Plans plans;

    @Inject
    Clocks clocks;

    @Inject
    SendingCopies sending;

    @Inject
    ReadingRecord reading;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /** @throws NotFound if the child has no such review */
    @Allowed(Permission.READ_CHILD)
    public ReadReview review(ChildId child, long row) {
        Held<ChildRecord.Review> review = reviews.row(child, row).orElseThrow(() -> new NotFound("review", row));
        LocalDate heldOn = review.said().heldOn();
        List<ChildRecord.PlanVersion> written = versions.held(child);
        Map<Integer, LocalDate> complete = CarePlans.completed(plans.held(child));
        trail.detail(heldOn.toString());
        return new ReadReview(
                reading.who(child),
                review,
                records.of(child, heldOn).orElse(null),
                actions.held(child).stream()
                        .filter(action -> heldOn.equals(action.reviewHeldOn()))
                        .toList(),
                clocks(child, heldOn),
                telling.contributed(child, heldOn),
                copies(child, heldOn),
                review.said().planUpdatedOn() != null
                        || written.stream()
                                .anyMatch(version -> heldOn.equals(version.reviewHeldOn())
                                        && complete.containsKey(version.number())),
                written.stream()
                        .map(ChildRecord.PlanVersion::number)
                        .filter(number -> !complete.containsKey(number))
                        .findFirst()
                        .orElse(null),
                reviewed(heldOn, written, complete),
                today.date());
    }

    /** The version in force on the day of the review; one that follows from it, completed on the same day, is not what it looked at. */
    private static Integer reviewed(
            LocalDate heldOn, List<ChildRecord.PlanVersion> written, Map<Integer, LocalDate> complete) {
        return written.stream()
                .filter(version -> !heldOn.equals(version.reviewHeldOn()))
                .map(ChildRecord.PlanVersion::number)
                .filter(number ->
                        complete.containsKey(number) && !complete.get(number).isAfter(heldOn))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<ClockSummary> clocks(ChildId child, LocalDate heldOn) {
        ChildClocks all = clocks.of(child);
        String occasion = "review " + heldOn;
        return Stream.of(all.open(), all.past(), all.notKnown())
                .flatMap(List::stream)
                .filter(clock -> (" " + clock.occasion()).endsWith(" " + occasion)
                        && !clock.occasion().endsWith("after " + occasion))
                .toList();
    }

    private PlanCopiesSummary copies(ChildId child, LocalDate heldOn) {
        return sending.copies(child).plans().stream()
                .filter(copies -> copies.plan() == CopiedPlan.REVIEW
                        && copies.completedOn().equals(heldOn))
                .findFirst()
                .orElse(null);
    }
}
