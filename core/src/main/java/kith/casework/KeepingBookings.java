package kith.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import kith.booking.BookedMeetings;
import kith.booking.Contributions;
import kith.booking.Invitees;
import kith.booking.ReviewBookings;
import kith.caserecord.ChildRecord.BookedMeeting;
import kith.caserecord.ChildRecord.Contribution;
import kith.caserecord.ChildRecord.Exclusion;
import kith.caserecord.ChildRecord.Invitee;
import kith.caserecord.ChildRecord.InviteeViews;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.exclusion.Exclusions;
import kith.exclusion.ViewsOfInvitees;
import kith.record.ByChild;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;

/** Keeps bookings with their meetings and invitees, and says what became of them once the review is held. */
@ApplicationScoped
class KeepingBookings {
    private static final RowType<ReviewBooking> BOOKING = RowTypes.of(ReviewBooking.class);
    private static final RowType<BookedMeeting> MEETING = RowTypes.of(BookedMeeting.class);
    private static final RowType<Invitee> INVITEE = RowTypes.of(Invitee.class);

    @Inject
    ReviewBookings bookings;

    @Inject
    BookedMeetings meetings;

    @Inject
    Invitees invitees;

    @Inject
    Contributions contributions;

    @Inject
    Exclusions exclusions;

    @Inject
    ViewsOfInvitees views;

    Optional<Held<ReviewBooking>> row(ChildId child, long id) {
        return bookings.row(child, id);
    }

    /** The booking of the child that stands, or empty. */
    Optional<Held<ReviewBooking>> standing(ChildId child) {
        return bookings.rows(child).stream().filter(row -> row.said().stands()).findFirst();
    }

    /** A booking as its rows say it. */
    BookedReview of(ChildId child, ReviewBooking booking) {
        int number = booking.ordinal();
        return new BookedReview(
                booking,
                of(meetings, child, BookedMeeting::booking, number).stream()
                        .map(Held::said)
                        .toList(),
                of(invitees, child, Invitee::booking, number).stream()
                        .map(Held::said)
                        .toList());
    }

    Held<ReviewBooking> add(ChildId child, String review, LocalDate on, String by, BookedReview said) {
        int number = bookings.held(child).stream()
                        .mapToInt(ReviewBooking::ordinal)
                        .max()
                        .orElse(0)
                + 1;
        Held<ReviewBooking> added = bookings.add(child, numbered(said.booking(), number, review, on, by));
        said.further().forEach(meeting -> meetings.add(child, MEETING.with(meeting, "booking", number)));
        said.invitees().forEach(invitee -> invitees.add(child, INVITEE.with(invitee, "booking", number)));
        return added;
    }

    private static ReviewBooking numbered(ReviewBooking said, int number, String review, LocalDate on, String by) {
        ReviewBooking row = BOOKING.with(said, "ordinal", number);
        row = BOOKING.with(row, "review", review);
        row = BOOKING.with(row, "booked_on", on);
        return BOOKING.with(row, "booked_by", by);
    }

    /** Makes a booking say something else; what changes is kept with the reason. */
    void correct(ChildId child, Seen seen, ReviewBooking standing, BookedReview said, Correction correction) {
        int number = standing.ordinal();
        ReviewBooking row =
                numbered(said.booking(), number, standing.review(), standing.bookedOn(), standing.bookedBy());
        bookings.correct(child, seen, row, correction);
        boolean changed = correct(
                MEETING,
                meetings,
                child,
                of(meetings, child, BookedMeeting::booking, number),
                said.further().stream()
                        .map(meeting -> MEETING.with(meeting, "booking", number))
                        .toList(),
                correction);
        changed |= correct(
                INVITEE,
                invitees,
                child,
                of(invitees, child, Invitee::booking, number),
                said.invitees().stream()
                        .map(invitee -> INVITEE.with(invitee, "booking", number))
                        .toList(),
                correction);
        if (changed && row.equals(standing)) {
            // Nobody corrects a meeting or somebody invited unawares, though the booking itself says the same.
            bookings.renew(child, seen);
        }
    }

    /** Rows are found again by their key: corrected where they say something else, taken back where they are gone; answers whether any changed. */
    private static <R extends Record> boolean correct(
            RowType<R> type,
            ByChild<R> store,
            ChildId child,
            List<Held<R>> standing,
            List<R> said,
            Correction correction) {
        boolean changed = false;
        for (Held<R> row : standing) {
            Optional<R> now = said.stream()
                    .filter(one -> type.key(one).equals(type.key(row.said())))
                    .findFirst();
            if (now.isEmpty()) {
                store.takeBack(child, seen(row), correction);
                changed = true;
            } else if (!now.get().equals(row.said())) {
                store.correct(child, seen(row), now.get(), correction);
                changed = true;
            }
        }
        List<R> more = said.stream()
                .filter(one -> standing.stream().noneMatch(row -> type.key(one).equals(type.key(row.said()))))
                .toList();
        more.forEach(one -> store.add(child, one));
        return changed || !more.isEmpty();
    }

    void cancel(ChildId child, Seen seen, ReviewBooking standing, LocalDate on, String why) {
        bookings.goOn(
                child, seen, BOOKING.with(BOOKING.with(standing, "cancelled_on", on), "cancelled_reason", why.strip()));
    }

    void takeBack(ChildId child, Seen seen, ReviewBooking standing, Correction correction) {
        int number = standing.ordinal();
        of(meetings, child, BookedMeeting::booking, number)
                .forEach(row -> meetings.takeBack(child, seen(row), correction));
        of(invitees, child, Invitee::booking, number).forEach(row -> invitees.takeBack(child, seen(row), correction));
        of(contributions, child, Contribution::booking, number)
                .forEach(row -> contributions.takeBack(child, seen(row), correction));
        of(exclusions, child, Exclusion::booking, number)
                .forEach(row -> exclusions.takeBack(child, seen(row), correction));
        of(views, child, InviteeViews::booking, number).forEach(row -> views.takeBack(child, seen(row), correction));
        bookings.takeBack(child, seen, correction);
    }

    /**
     * A review was held: the booking that stands for it is over.
     *
     * @param rest whether a review that was open went on
     */
    void held(ChildId child, LocalDate review, boolean rest) {
        standing(child)
                .filter(row -> row.said().isRest() == rest)
                .ifPresent(row -> bookings.goOn(child, seen(row), BOOKING.with(row.said(), "held_on", review)));
    }

    /**
     * Says of those invited to what was booked last for a review who came, and what those who did not let others know.
     *
     * @param correction why what was said before was wrong, null where it was not
     * @return whether anything changed
     */
    boolean attended(ChildId child, HeldReview said, Correction correction) {
        return said.came() != null
                && of(child, said.heldOn()).stream()
                        .map(row -> row.said().ordinal())
                        .max(Comparator.naturalOrder())
                        .map(booking -> attended(child, booking, said, correction))
                        .orElse(false);
    }

    private boolean attended(ChildId child, int booking, HeldReview said, Correction correction) {
        boolean changed = false;
        for (Held<Invitee> row : of(invitees, child, Invitee::booking, booking)) {
            Invitee there = there(row.said(), said, correction != null);
            if (row.said().invitation().equals("INVITED") && !there.equals(row.said())) {
                changed = true;
                if (correction == null) {
                    invitees.goOn(child, seen(row), there);
                } else {
                    invitees.correct(child, seen(row), there, correction);
                }
            }
        }
        return changed;
    }

    /** Whoever came to a later meeting keeps the apology for the first; a correction keeps it with what it replaces. */
    private static Invitee there(Invitee invitee, HeldReview said, boolean corrects) {
        boolean came = said.came().contains(invitee.ordinal());
        String kept = corrects ? null : invitee.apology();
        return INVITEE.with(
                INVITEE.with(invitee, "attended", came),
                "apology",
                came ? kept : said.apologies().get(invitee.ordinal()));
    }

    /** The day of a review was corrected: what was booked for it follows. */
    void moved(ChildId child, LocalDate before, LocalDate now) {
        if (!before.equals(now)) {
            of(child, before).forEach(row -> bookings.goOn(child, seen(row), BOOKING.with(row.said(), "held_on", now)));
        }
    }

    /** A review was taken back: what was booked for it stands again, unless another booking does by now. */
    void released(ChildId child, LocalDate review) {
        List<Held<ReviewBooking>> held = of(child, review);
        boolean another = standing(child).isPresent();
        for (int at = 0; at < held.size(); at++) {
            Held<ReviewBooking> row = held.get(at);
            ReviewBooking open = BOOKING.with(row.said(), "held_on", null);
            boolean stands = !another && at == held.size() - 1;
            bookings.goOn(
                    child,
                    seen(row),
                    stands
                            ? open
                            : BOOKING.with(open, "cancelled_on", row.said().meetsOn()));
        }
    }

    private List<Held<ReviewBooking>> of(ChildId child, LocalDate review) {
        return bookings.rows(child).stream()
                .filter(row -> review.equals(row.said().heldOn()))
                .toList();
    }

    private static <R> List<Held<R>> of(ByChild<R> store, ChildId child, ToIntFunction<R> booking, int number) {
        return store.rows(child).stream()
                .filter(row -> booking.applyAsInt(row.said()) == number)
                .toList();
    }

    private static Seen seen(Held<?> row) {
        return new Seen(row.id(), row.version());
    }
}
