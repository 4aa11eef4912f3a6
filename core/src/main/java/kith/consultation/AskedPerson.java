package kith.consultation;

import kith.booking.ContributionState;
import kith.caserecord.ChildRecord;
import kith.record.Held;

/**
 * Somebody whose views on a review are sought, and how it stands.
 *
 * @param who this person
 * @param invited whether with an invitation; otherwise this person writes instead of coming
 * @param named whether this person stands on the booking; otherwise what came was not asked for, or asked for besides
 * @param held what is recorded, null where nothing is
 * @param state how it stands
 */
public record AskedPerson(
        Contributor who,
        boolean invited,
        boolean named,
        Held<ChildRecord.Contribution> held,
        ContributionState state) {}
