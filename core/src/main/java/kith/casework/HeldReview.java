package kith.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;

/**
 * A review as it was held, in one meeting, several or none.
 *
 * @param heldOn the day that counts for the next date: the first meeting, or the day it was held without one
 * @param furtherMeetings the days of its later meetings
 * @param completedOn the day on which it was complete, or null while it goes on
 * @param adjournedOn the day on which it was adjourned, or null
 * @param withoutMeeting whether it was held without a meeting
 * @param agreed where it was held without a meeting: who agreed to that and what each said; their day is that of the review
 * @param participation how the child took part, PN0 to PN7, or null
 * @param nextAgreedOn the day agreed on for the next review, or for finishing this one; null where none was
 * @param came of those invited to the meeting that was booked, the places in the list of those who came; null where nobody said
 * @param apologies the apologies of those who did not come, by their places
 */
public record HeldReview(
        LocalDate heldOn,
        List<LocalDate> furtherMeetings,
        LocalDate completedOn,
        LocalDate adjournedOn,
        boolean withoutMeeting,
        List<ChildRecord.ReviewAgreement> agreed,
        String participation,
        LocalDate nextAgreedOn,
        Set<Integer> came,
        Map<Integer, String> apologies) {
    public HeldReview {
        furtherMeetings = furtherMeetings.stream().sorted().toList();
        agreed = List.copyOf(agreed);
    }

    /** A review of which nobody said who of those invited came. */
    public HeldReview(
            LocalDate heldOn,
            List<LocalDate> furtherMeetings,
            LocalDate completedOn,
            LocalDate adjournedOn,
            boolean withoutMeeting,
            List<ChildRecord.ReviewAgreement> agreed,
            String participation,
            LocalDate nextAgreedOn) {
        this(
                heldOn,
                furtherMeetings,
                completedOn,
                adjournedOn,
                withoutMeeting,
                agreed,
                participation,
                nextAgreedOn,
                null);
    }

    /** A review of which nobody said that an apology came. */
    public HeldReview(
            LocalDate heldOn,
            List<LocalDate> furtherMeetings,
            LocalDate completedOn,
            LocalDate adjournedOn,
            boolean withoutMeeting,
            List<ChildRecord.ReviewAgreement> agreed,
            String participation,
            LocalDate nextAgreedOn,
            Set<Integer> came) {
        this(
                heldOn,
                furtherMeetings,
                completedOn,
                adjournedOn,
                withoutMeeting,
                agreed,
                participation,
                nextAgreedOn,
                came,
                Map.of());
    }

    /** A review held and completed in one meeting. */
    public static HeldReview inOneMeeting(LocalDate day, String participation, LocalDate nextAgreedOn) {
        return new HeldReview(day, List.of(), day, null, false, List.of(), participation, nextAgreedOn);
    }

    /** A review as it is recorded, with its meetings, or with who agreed to do without one. */
    static HeldReview of(
            ChildRecord.Review review, List<LocalDate> meetings, List<ChildRecord.ReviewAgreement> agreed) {
        return new HeldReview(
                review.heldOn(),
                meetings.stream().filter(day -> !day.equals(review.heldOn())).toList(),
                review.completedOn(),
                review.adjournedOn(),
                review.withoutMeeting(),
                agreed,
                review.participation(),
                review.nextAgreedOn());
    }

    /** The days of its meetings, in order. */
    List<LocalDate> meetings() {
        return withoutMeeting
                ? List.of()
                : Stream.concat(Stream.of(heldOn), furtherMeetings.stream())
                        .distinct()
                        .toList();
    }

    /** Who agreed to do without a meeting; nobody where there was one. */
    List<ChildRecord.ReviewAgreement> agreements() {
        return agreed.stream()
                .filter(one -> withoutMeeting)
                .map(one -> new ChildRecord.ReviewAgreement(heldOn, one.name(), one.part(), one.words()))
                .toList();
    }

    /** The row that says this, with what followed the review as it stands. */
    ChildRecord.Review row(ChildRecord.Review standing) {
        return new ChildRecord.Review(
                heldOn,
                completedOn,
                adjournedOn,
                withoutMeeting,
                participation,
                standing == null ? null : standing.decisionsOn(),
                standing == null ? null : standing.recordOn(),
                standing == null ? null : standing.distributedOn(),
                standing == null ? null : standing.planUpdatedOn(),
                nextAgreedOn);
    }
}
