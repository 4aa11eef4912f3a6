package kith.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.exclusion.AskedExclusion;
import kith.record.Held;
import kith.worklist.ChildClocks;
import kith.worklist.ClockSummary;

/**
 * A child's reviews.
 *
 * @param child who and how things stand
 * @param reviews latest first
 * @param told the days of those at which it is recorded what was said and decided
 * @param agreements who agreed to reviews without a meeting
 * @param bookings reviews booked as meetings, latest first
 * @param bookedMeetings the further meetings of those booked as a series, in order
 * @param invitees who was to come to those booked, in order
 * @param exclusions who is proposed to be kept from the one that is booked, and what officers said to it
 * @param views how those who are not there are heard, in order
 * @param preparations what was made ready ahead of them and the papers that followed, latest first
 * @param requests when a review before its date was asked for, with the answer, latest first
 * @param protectionPlans child protection plans, latest first
 * @param readiness what is made ready for the next, done or not, by its days
 * @param clocks of the reviews and their papers
 * @param knownFrom from when reviews are complete in Kith, or null when none have been recorded yet
 */
public record ChildReviews(
        ChildSummary child,
        List<Held<ChildRecord.Review>> reviews,
        Set<LocalDate> told,
        List<ChildRecord.ReviewAgreement> agreements,
        List<Held<ChildRecord.ReviewBooking>> bookings,
        List<ChildRecord.BookedMeeting> bookedMeetings,
        List<ChildRecord.Invitee> invitees,
        List<AskedExclusion> exclusions,
        List<Held<ChildRecord.InviteeViews>> views,
        List<Held<ChildRecord.ReviewPreparation>> preparations,
        List<Held<ChildRecord.ReviewRequest>> requests,
        List<Held<ChildRecord.ProtectionPlan>> protectionPlans,
        List<ClockSummary> readiness,
        ChildClocks clocks,
        LocalDate knownFrom) {}
