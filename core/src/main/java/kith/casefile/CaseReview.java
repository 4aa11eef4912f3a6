package kith.casefile;

import java.time.LocalDate;
import java.util.List;
import kith.duty.ChildFacts.Review;

/** A review of a case while its facts are being read: held and completed in one meeting unless they say otherwise. */
final class CaseReview {
    List<LocalDate> meetings;
    final LocalDate heldOn;
    LocalDate completedOn;
    LocalDate adjournedOn;
    boolean withoutMeeting;
    LocalDate decisionsOn;
    LocalDate recordOn;
    LocalDate distributedOn;
    LocalDate planUpdatedOn;

    CaseReview(List<LocalDate> meetings) {
        this.meetings = meetings;
        heldOn = meetings.get(0);
        completedOn = meetings.get(meetings.size() - 1);
    }

    Review review() {
        return new Review(
                withoutMeeting ? List.of() : meetings,
                heldOn,
                completedOn,
                adjournedOn,
                withoutMeeting,
                decisionsOn,
                recordOn,
                distributedOn,
                planUpdatedOn);
    }
}
