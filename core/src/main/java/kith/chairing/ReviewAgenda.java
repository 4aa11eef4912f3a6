package kith.chairing;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.planning.PartSummary;
import kith.planning.PlanFlag;

/**
 * What a review goes through.
 *
 * @param number 1 for the first of the present period
 * @param officer the child's reviewing officer by name, null where none is named
 * @param booking what was booked for it, null where nothing was
 * @param invitees who was invited to that, in order
 * @param contributions what people were asked to say, or said, before it
 * @param heard how those who are not there are heard, and what they want said
 * @param privateTalk the reviewing officer's talk with the child since the review before, or why there was none; null where none is recorded
 * @param actions from earlier reviews and from the plan: those still open, and those this review looked at already
 * @param parts the parts of the care plan in force that say something; none where no plan is in Kith
 * @param flags what ought to stand in the plan by now and does not
 * @param protection the child protection plans that stand: undecided, or going on as one process with this review
 * @param topics what it talks of
 * @param age the child's age on the day
 */
public record ReviewAgenda(
        int number,
        String officer,
        ChildRecord.ReviewBooking booking,
        List<ChildRecord.Invitee> invitees,
        List<ChildRecord.Contribution> contributions,
        List<ChildRecord.InviteeViews> heard,
        ChildRecord.ReviewPreparation privateTalk,
        List<ChildRecord.Action> actions,
        List<PartSummary> parts,
        List<PlanFlag> flags,
        List<ChildRecord.ProtectionPlan> protection,
        List<ReviewTopic> topics,
        int age) {

    /** Whether it is the first review, which agrees the plan; later ones monitor it. */
    public boolean first() {
        return number == 1;
    }
}
