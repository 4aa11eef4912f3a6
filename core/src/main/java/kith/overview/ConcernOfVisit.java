package kith.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kith.caserecord.ChildRecord;

/**
 * Whether a visit showed that the child's welfare may not be safeguarded and no review has considered it yet (the Care Planning,
 * Placement and Case Review (England) Regulations 2010, regs 30 and 33(3)(b)).
 */
final class ConcernOfVisit {
    private ConcernOfVisit() {}

    /** The day of the latest such visit, or null where there is none. A review considers what visits showed up to its day. */
    static LocalDate unanswered(List<ChildRecord.Visit> visits, List<ChildRecord.Review> reviews) {
        LocalDate concern = visits.stream()
                .filter(visit -> visit.concern() != null)
                .map(ChildRecord.Visit::visitedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean considered = concern == null
                || reviews.stream().anyMatch(review -> !review.heldOn().isBefore(concern));
        return considered ? null : concern;
    }
}
