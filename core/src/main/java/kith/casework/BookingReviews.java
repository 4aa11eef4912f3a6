package kith.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.exclusion.KeepingAway;
import kith.form.Correcting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.message.Audience;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Booking reviews as meetings of named people, moving and cancelling them. A booking never moves the limit of the review; what
 * is made ready for it is counted back from the day that is booked.
 */
@Step
@SavesOnce
public class BookingReviews {

    @Inject
    KeepingBookings bookings;

    @Inject
    KeepingAway away;

    @Inject
    WholeCase cases;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Correcting correcting;

    @Inject
    Telling telling;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Books the review that is to be held next.
     *
     * @throws NextReviewTooLate if a meeting is past the limit
     * @throws FormRefused naming the field that is wrong, also where a review is booked already
     */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved book(ChildId child, Submission form, BookedReview said) {
        BookingRules rules = rules(child);
        bookings.standing(child).ifPresent(booked -> {
            throw FormRefused.of(
                    "meetsOn", "refused.booking.booked", booked.said().meetsOn());
        });
        rules.check(said, null);
        String by = officer.get().name();
        Held<ChildRecord.ReviewBooking> added = bookings.add(child, rules.review(), today.date(), by, said);
        return changed(child, added.id(), "reason.booking", said.meetsOn());
    }

    /**
     * Moves a booking to another day or place, or corrects who is invited; what it said is kept with the reason.
     *
     * @throws NextReviewTooLate if a meeting is past the limit
     */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved move(ChildId child, Submission form, Seen seen, BookedReview said, String why) {
        ChildRecord.ReviewBooking standing = standing(child, seen);
        rules(child).check(said, standing);
        Correction correction = correcting.because(why);
        bookings.correct(child, seen, standing, said, correction);
        if (said.meetsOn().isBefore(standing.meetsOn())) {
            away.bookingMoved(
                    child, bookings.row(child, seen.row()).orElseThrow().said(), correction);
        }
        return changed(child, seen.row(), "reason.booking.moved", said.meetsOn());
    }

    /** Cancels a booking: the review is due when it was, and is not booked any more. */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved cancel(ChildId child, Submission form, Seen seen, String why) {
        ChildRecord.ReviewBooking standing = standing(child, seen);
        if (BookingRules.isBlank(why)) {
            throw FormRefused.of("why", "refused.reason");
        }
        bookings.cancel(child, seen, standing, today.date(), why);
        away.bookingEnded(child, standing, correcting.because(why));
        return changed(child, seen.row(), "reason.booking.cancelled", standing.meetsOn());
    }

    /** Takes back a booking that should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_REVIEW)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        ChildRecord.ReviewBooking standing = standing(child, seen);
        Correction correction = correcting.because(why);
        away.bookingEnded(child, standing, correction);
        bookings.takeBack(child, seen, standing, correction);
        return changed(child, seen.row(), "reason.booking.takenBack", standing.meetsOn());
    }

    /** One booking with its meetings and invitees, to be looked at, moved or cancelled. */
    @Allowed(Permission.READ_CHILD)
    public Held<BookedReview> booking(ChildId child, long id) {
        Held<ChildRecord.ReviewBooking> row = bookings.row(child, id).orElseThrow(() -> new NotFound("booking", id));
        return new Held<>(row.id(), row.version(), bookings.of(child, row.said()));
    }

    /** The booking that stands, from which the review held is recorded; empty where none is booked. */
    @Allowed(Permission.READ_CHILD)
    public Optional<BookedReview> standing(ChildId child) {
        cases.of(child);
        return bookings.standing(child).map(row -> bookings.of(child, row.said()));
    }

    /**
     * What to know while a review is being booked.
     *
     * @param said what was typed so far; null for a form that was just opened
     */
    @Allowed(Permission.READ_CHILD)
    public BookingAdvice advise(ChildId child, BookedReview said) {
        BookingRules rules = rules(child);
        UsualInvitees usual = rules.usual();
        String review = rules.review();
        return new BookingAdvice(
                review,
                rules.limit(),
                rules.agreedOn(),
                usual.worker("REVIEWING_OFFICER"),
                usual.of(review),
                usual.others(review),
                said == null ? List.of() : rules.warnings(said));
    }

    private ChildRecord.ReviewBooking standing(ChildId child, Seen seen) {
        ChildRecord.ReviewBooking booking = bookings.row(child, seen.row())
                .orElseThrow(() -> new NotFound("booking", seen.row()))
                .said();
        if (!booking.stands()) {
            throw FormRefused.of("meetsOn", "refused.booking.over", booking.meetsOn());
        }
        return booking;
    }

    private Saved changed(ChildId child, long row, String reason, LocalDate day) {
        trail.detail(day.toString());
        Sentence what = Sentence.of(reason, day);
        caseChanged.fire(CaseChanged.of(child, what));
        telling.tell(
                new Message(MessageKind.REVIEW, child, row, what), Audience.SOCIAL_WORKER, Audience.REVIEWING_OFFICER);
        return Saved.row(child, row);
    }

    private BookingRules rules(ChildId child) {
        return new BookingRules(cases.of(child), council.policy(), council.answers(), today.date());
    }
}
