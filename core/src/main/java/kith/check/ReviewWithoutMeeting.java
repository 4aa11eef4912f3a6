package kith.check;

import java.time.LocalDate;
import kith.law.Law;
import kith.law.Principle;
import kith.plugin.Authority;

/** Whether a review may be held without a meeting: only in a settled long-term foster placement, and never for over a year. */
public final class ReviewWithoutMeeting {
    private static final int MONTHS = 12;

    private ReviewWithoutMeeting() {}

    /**
     * @param law the nation's law
     * @param on the day of the review
     * @param longTermFosterFrom the day from which it is a long-term foster placement, or null where it is none
     * @param lastMeeting the last review meeting, or null where there was none
     * @param childAgrees whether the child was asked and agrees
     * @param everyoneAgrees whether the reviewing officer, the social worker and all others agree
     */
    public static Verdict check(
            Law law,
            LocalDate on,
            LocalDate longTermFosterFrom,
            LocalDate lastMeeting,
            boolean childAgrees,
            boolean everyoneAgrees) {
        Authority authority =
                law.authority(Principle.REVIEW_WITHOUT_MEETING, on).orElse(null);
        if (authority == null) {
            return refused(null, "answer.without-meeting.no-rule");
        }
        if (longTermFosterFrom == null) {
            return refused(authority, "answer.without-meeting.placement");
        }
        if (!on.isAfter(longTermFosterFrom.plusMonths(MONTHS))) {
            return refused(authority, "answer.without-meeting.too-new", longTermFosterFrom);
        }
        if (lastMeeting == null || on.isAfter(lastMeeting.plusMonths(MONTHS))) {
            return refused(authority, "answer.without-meeting.meeting-due");
        }
        if (!childAgrees) {
            return refused(authority, "answer.without-meeting.child");
        }
        return everyoneAgrees
                ? Verdict.of(Verdict.Answer.ALLOWED, authority, "answer.without-meeting.allowed", lastMeeting)
                : refused(authority, "answer.without-meeting.others");
    }

    private static Verdict refused(Authority authority, String key, Object... values) {
        return Verdict.of(Verdict.Answer.REFUSED, authority, key, values);
    }
}
