package kith.exclusion;

/**
 * That somebody is to be kept from a review, as an officer proposes it.
 *
 * @param invitee whom, by the place in the booking's list
 * @param reason why; told to the other officers, and afterwards to the person
 * @param viewsOtherwise how this person's views are sought another way
 */
public record ProposedExclusion(int invitee, String reason, String viewsOtherwise) {}
