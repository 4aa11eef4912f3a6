package kith.sending;

import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.meeting.WorkedReview;

/**
 * What the record of a review and the letter to the child are written from.
 *
 * @param review when and how it was held
 * @param worked what was said and decided
 * @param before what was said at the review before, null where nothing is in Kith
 * @param invitees who was invited, in order
 * @param actions the child's actions by their places
 * @param answers to the council's own questions, in words
 */
record ToldReview(
        ChildRecord.Review review,
        WorkedReview worked,
        WorkedReview before,
        List<ChildRecord.Invitee> invitees,
        Map<String, ChildRecord.Action> actions,
        Map<String, String> answers) {

    /** Those who came, or did not. */
    List<String> names(boolean came) {
        return invitees.stream()
                .filter(one -> one.name() != null && one.attended() != null && one.attended() == came)
                .map(ChildRecord.Invitee::name)
                .toList();
    }
}
