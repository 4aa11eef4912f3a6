package kith.placement;

import java.time.LocalDate;
import kith.duty.ChildFacts;
import kith.duty.ChildFacts.Stay.Approval;

/**
 * A stay with one carer at one address.
 *
 * @param type code of the list {@code placement-type}, such as U4
 * @param fromOn first day
 * @param toOn the day on which it ended, or null
 * @param provider code of the list {@code placement-provider}, or null
 * @param carer who cares for the child, or null where it is not known
 * @param placeName the home's name or town, or null where it is not known
 * @param homePostcode where the child lived before being looked after, or null
 * @param postcode where the placement is, or null
 * @param urn the home's unique reference number, or null
 * @param changeReason code of the list {@code placement-change-reason} on why it ended, or null
 * @param until18 whether it is meant to last until the child is 18
 * @param longTermFrom the day from which it is a long-term foster placement, or null
 * @param approval on what footing the child lives there
 * @param approvedFrom the first day of a temporary approval, or null
 * @param approvalExtended whether the temporary approval was extended
 * @param planned true where plan and notice could be made before it began
 * @param notifiedOn when those who must be told were told, or null
 * @param assessedOn when the assessment of a parent was completed, or null
 * @param decidedOn when the decision after the assessment was made, or null
 * @param visitsAgreedFrom the day from which the child agreed to visits six months apart, or null
 * @param visitsAgreementWithdrawnOn the day on which that agreement was withdrawn, or null
 * @param responsibleForAnother true where the child lives with somebody another body is responsible for
 */
public record PlacementRecord(String type, LocalDate fromOn, LocalDate toOn, String provider, String carer, String placeName, String homePostcode, String postcode, String urn, String changeReason, boolean until18, LocalDate longTermFrom, Approval approval, LocalDate approvedFrom, boolean approvalExtended, boolean planned, LocalDate notifiedOn, LocalDate assessedOn, LocalDate decidedOn, LocalDate visitsAgreedFrom, LocalDate visitsAgreementWithdrawnOn, boolean responsibleForAnother) {
    /** As far as a due date depends on it. */
    public ChildFacts.Stay fact() {
        return new ChildFacts.Stay(type, fromOn, toOn, until18, longTermFrom, approval, approvedFrom, approvalExtended, planned,
                notifiedOn, assessedOn, decidedOn, visitsAgreedFrom, visitsAgreementWithdrawnOn, responsibleForAnother);
    }

    /** Whether the child lives there on a day; on the day of a move, both. */
    public boolean on(LocalDate day) {
        return !fromOn.isAfter(day) && (toOn == null || !toOn.isBefore(day));
    }
}
