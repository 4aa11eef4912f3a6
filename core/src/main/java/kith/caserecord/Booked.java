package kith.caserecord;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord.ReviewBooking;

/** For when a child's reviews are booked. */
public final class Booked {
    private Booked() {}

    /** The booking of the next review that stands, or empty. */
    public static Optional<ReviewBooking> next(List<ReviewBooking> bookings) {
        return bookings.stream()
                .filter(booking -> booking.stands() && !booking.isRest())
                .max(Comparator.comparingInt(ReviewBooking::ordinal));
    }

    /** The day on which the review that is open is to go on: by a booking of its own, or as the next meeting of its series. */
    public static Optional<LocalDate> rest(ChildRecord record) {
        return record.reviews().stream()
                .filter(review -> review.completedOn() == null)
                .max(Comparator.comparing(ChildRecord.Review::heldOn))
                .flatMap(open -> Stream.concat(ofItsOwn(record), ofItsSeries(record, open))
                        .min(Comparator.naturalOrder()));
    }

    private static Stream<LocalDate> ofItsOwn(ChildRecord record) {
        return record.reviewBookings().stream()
                .filter(booking -> booking.stands() && booking.isRest())
                .map(ReviewBooking::meetsOn);
    }

    private static Stream<LocalDate> ofItsSeries(ChildRecord record, ChildRecord.Review open) {
        LocalDate last = record.reviewMeetings().stream()
                .filter(meeting -> meeting.reviewHeldOn().equals(open.heldOn()))
                .map(ChildRecord.ReviewMeeting::heldOn)
                .max(Comparator.naturalOrder())
                .orElse(open.heldOn());
        return record.reviewBookings().stream()
                .filter(booking -> open.heldOn().equals(booking.heldOn()))
                .flatMap(booking ->
                        record.bookedMeetings().stream().filter(meeting -> meeting.booking() == booking.ordinal()))
                .map(ChildRecord.BookedMeeting::meetsOn)
                .filter(day -> day.isAfter(last));
    }
}
