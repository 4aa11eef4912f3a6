package kith.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kith.caserecord.ChildRecord;

/**
 * The reviews whose decisions a version of a care plan may take up.
 *
 * @param held the days that count for them, the latest first
 * @param likely the one it most likely takes up, or null
 */
public record ReviewsOfVersion(List<LocalDate> held, LocalDate likely) {

    /**
     * The last review that is complete, of a version that was begun one held since: a version that follows an open review waits for
     * it. Where there is none, the one that the version names.
     */
    static ReviewsOfVersion of(List<ChildRecord.Review> reviews, ChildRecord.PlanVersion version) {
        LocalDate since = version == null ? LocalDate.MIN : version.begunOn();
        return new ReviewsOfVersion(
                reviews.stream()
                        .map(ChildRecord.Review::heldOn)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                reviews.stream()
                        .filter(review -> review.completedOn() != null)
                        .map(ChildRecord.Review::heldOn)
                        .filter(day -> !day.isBefore(since))
                        .max(Comparator.naturalOrder())
                        .orElse(version == null ? null : version.reviewHeldOn()));
    }
}
