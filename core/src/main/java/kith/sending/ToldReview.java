package kith.sending;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** Those who came. */
    String came() {
        return names(one -> one.attended());
    }

    /** Those who did not come and sent an apology; what they said in it is for the council alone. */
    String apologised() {
        return names(one -> !one.attended() && one.apology() != null);
    }

    /** Those who did not come and of whom no apology is recorded. */
    String away() {
        return names(one -> !one.attended() && one.apology() == null);
    }

    private String names(Predicate<ChildRecord.Invitee> who) {
        return invitees.stream()
                .filter(one -> one.name() != null && one.attended() != null)
                .filter(who)
                .map(ChildRecord.Invitee::name)
                .collect(Collectors.joining(", "));
    }
}
