package kith.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;

/**
 * A review as it is booked: one meeting, or a series of meetings, with the people who are to come.
 *
 * @param booking when and where it begins, who chairs it and why so; its place in the list and which review it is are found by
 *     the step that books it
 * @param further the further meetings of a series, in order; none where it is a single meeting
 * @param invitees who is to come, writes instead, is not invited, or is kept from the meeting
 */
public record BookedReview(
        ChildRecord.ReviewBooking booking,
        List<ChildRecord.BookedMeeting> further,
        List<ChildRecord.Invitee> invitees) {

    /** The day that counts: of the meeting, or the first of a series. */
    public LocalDate meetsOn() {
        return booking.meetsOn();
    }

    /** The day of the last meeting. */
    LocalDate lastMeetsOn() {
        return Stream.concat(Stream.of(meetsOn()), further.stream().map(ChildRecord.BookedMeeting::meetsOn))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Everybody who is to come to a meeting. */
    public long coming() {
        return invitees.stream()
                .filter(invitee -> invitee.invitation().equals("INVITED"))
                .count();
    }
}
