package kith.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kith.booking.ContributionState;
import kith.caserecord.ChildRecord;
import kith.overview.ChildSummary;

/**
 * What people are asked to say before the review that is booked, and what they said.
 *
 * @param child who and how things stand
 * @param booking the review, null where none is booked
 * @param people everybody, those on the booking first, in its order
 * @param byLink whether the council lets people write on screen with a secret link
 * @param links until when there is a link that was handed out and not used, by the rows of the contributions
 */
public record ReviewContributions(
        ChildSummary child,
        ChildRecord.ReviewBooking booking,
        List<AskedPerson> people,
        boolean byLink,
        Map<Long, Instant> links) {

    /** How many have still to be written to. */
    public long open() {
        return people.stream().filter(one -> one.state().open()).count();
    }

    /** How many were reminded by nobody although the review is near. */
    public long toChase() {
        return people.stream()
                .filter(one -> one.state() == ContributionState.TO_CHASE)
                .count();
    }
}
