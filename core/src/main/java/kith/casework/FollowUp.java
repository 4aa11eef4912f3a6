package kith.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kith.caserecord.ChildRecord;

/**
 * What followed a review.
 *
 * @param decisionsOn when its decisions went out, or null
 * @param recordOn when its full record was finished, or null
 * @param distributedOn when its record went out to everyone, or null
 * @param planUpdatedOn when the care plan was updated after it, or null
 */
public record FollowUp(LocalDate decisionsOn, LocalDate recordOn, LocalDate distributedOn, LocalDate planUpdatedOn) {

    /** What followed a review as it is recorded. */
    public static FollowUp of(ChildRecord.Review review) {
        return new FollowUp(review.decisionsOn(), review.recordOn(), review.distributedOn(), review.planUpdatedOn());
    }

    /** The same with what another says besides; what is recorded already stays. */
    FollowUp with(FollowUp more) {
        return new FollowUp(
                decisionsOn == null ? more.decisionsOn : decisionsOn,
                recordOn == null ? more.recordOn : recordOn,
                distributedOn == null ? more.distributedOn : distributedOn,
                planUpdatedOn == null ? more.planUpdatedOn : planUpdatedOn);
    }

    /** Whether this takes anything back or says it otherwise than it is recorded; adding to it does not. */
    boolean contradicts(FollowUp standing) {
        List<LocalDate> now = days();
        List<LocalDate> before = standing.days();
        for (int at = 0; at < before.size(); at++) {
            if (before.get(at) != null && !Objects.equals(before.get(at), now.get(at))) {
                return true;
            }
        }
        return false;
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        days.add(decisionsOn);
        days.add(recordOn);
        days.add(distributedOn);
        days.add(planUpdatedOn);
        return days;
    }

    ChildRecord.Review row(ChildRecord.Review review) {
        return new ChildRecord.Review(
                review.heldOn(),
                review.completedOn(),
                review.adjournedOn(),
                review.withoutMeeting(),
                review.participation(),
                decisionsOn,
                recordOn,
                distributedOn,
                planUpdatedOn,
                review.nextAgreedOn());
    }
}
