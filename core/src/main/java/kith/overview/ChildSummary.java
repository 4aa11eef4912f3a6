package kith.overview;

import java.time.LocalDate;
import java.util.List;
import kith.record.ChildId;
import kith.restriction.Restrictions;
import kith.worklist.ClockSummary;

/**
 * Who a child is and how things stand, for the bar that heads every page of the child.
 *
 * @param child which
 * @param name the child's name, or null where only the number is known
 * @param number the council's number of the child
 * @param bornOn date of birth
 * @param age in years; at death for a child who died
 * @param diedOn date of death, or null
 * @param lookedAfterFrom first day of the present or latest period of being looked after, or null when there was none
 * @param lookedAfterTo the day on which that period ended, or null while it lasts
 * @param legalStatuses codes of the list {@code legal-status} in force today, possibly several
 * @param placementType code of the list {@code placement-type} of the present placement, or null
 * @param placementCarer who cares for the child there, or null where it is not known
 * @param placeName the home's name or town, or null
 * @param worker the social worker's name, or null
 * @param reviewingOfficer the reviewing officer's name, or null
 * @param nextReview the clock of the next review, or null when none is open
 * @param reviewBookedFor the day for which the next review is booked, or null
 * @param restriction how the record is restricted, or null where it is not
 */
public record ChildSummary(
        ChildId child,
        String name,
        String number,
        LocalDate bornOn,
        int age,
        LocalDate diedOn,
        LocalDate lookedAfterFrom,
        LocalDate lookedAfterTo,
        List<String> legalStatuses,
        String placementType,
        String placementCarer,
        String placeName,
        String worker,
        String reviewingOfficer,
        ClockSummary nextReview,
        LocalDate reviewBookedFor,
        Restrictions.Standing restriction) {

    /** Whether the child is looked after now. */
    public boolean lookedAfter() {
        return lookedAfterFrom != null && lookedAfterTo == null;
    }

    /** Whether the child is reviewed: also between two stays of a series of short breaks, while a review of it is to come. */
    public boolean reviewed() {
        return lookedAfter() || nextReview != null;
    }
}
