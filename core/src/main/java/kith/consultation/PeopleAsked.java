package kith.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.access.NotFound;
import kith.access.Today;
import kith.booking.ContributionState;
import kith.booking.Contributions;
import kith.booking.Invitees;
import kith.booking.ReviewBookings;
import kith.caserecord.ChildRecord.Contribution;
import kith.caserecord.ChildRecord.Invitee;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.child.Children;
import kith.form.FormRefused;
import kith.plugin.Participant;
import kith.record.ChildId;
import kith.record.Held;

/** Whose views on a review are sought: whoever is invited, or is to write instead; not the council's own staff, who work in Kith. */
@ApplicationScoped
class PeopleAsked {
    private static final String INVITED = "INVITED";

    @Inject
    ReviewBookings bookings;

    @Inject
    Invitees invitees;

    @Inject
    Contributions contributions;

    @Inject
    Children children;

    @Inject
    Today today;

    /** Whether somebody in this part is asked; the council's own staff are not. */
    static boolean isAsked(Participant part) {
        return !part.isStaff();
    }

    /** The booking of the child that stands; empty where none does. */
    Optional<ReviewBooking> booking(ChildId child) {
        return bookings.held(child).stream().filter(ReviewBooking::stands).findFirst();
    }

    /**
     * @throws NotFound if the council has no such child
     * @throws FormRefused where no review is booked
     */
    ReviewBooking standing(ChildId child) {
        return booking(child).orElseThrow(() -> {
            if (children.details(List.of(child)).isEmpty()) {
                return new NotFound("child", child.value());
            }
            return FormRefused.of("form", "refused.contribution.no-review");
        });
    }

    /** Everybody who is asked, or said something unasked, before a review. */
    List<AskedPerson> of(ChildId child, ReviewBooking booking) {
        List<Held<Contribution>> held = new ArrayList<>(contributions.rows(child));
        held.removeIf(row -> row.said().booking() != booking.ordinal());
        List<AskedPerson> people = new ArrayList<>();
        for (Invitee invitee : invitees.held(child)) {
            Participant part = Participant.valueOf(invitee.part());
            boolean left = invitee.invitation().equals("NOT_INVITED") || invitee.name() == null;
            if (invitee.booking() == booking.ordinal() && !left && isAsked(part)) {
                Contributor who = new Contributor(part, invitee.name());
                Held<Contribution> said = take(held, who);
                people.add(person(who, invitee.invitation().equals(INVITED), true, said, booking));
            }
        }
        held.forEach(row -> people.add(person(
                new Contributor(
                        Participant.valueOf(row.said().part()), row.said().name()),
                row.said().invited(),
                false,
                row,
                booking)));
        return people;
    }

    private static Held<Contribution> take(List<Held<Contribution>> held, Contributor who) {
        Optional<Held<Contribution>> found =
                held.stream().filter(row -> who.is(row.said())).findFirst();
        found.ifPresent(held::remove);
        return found.orElse(null);
    }

    private AskedPerson person(
            Contributor who, boolean invited, boolean named, Held<Contribution> held, ReviewBooking booking) {
        LocalDate day = today.date();
        Contribution said = held == null ? null : held.said();
        return new AskedPerson(who, invited, named, held, ContributionState.of(said, booking.meetsOn(), day));
    }

    /** One of them; somebody who is neither on the booking nor was asked yet writes without an invitation. */
    AskedPerson of(ChildId child, ReviewBooking booking, Contributor who) {
        return of(child, booking).stream()
                .filter(one -> one.who().equals(who))
                .findFirst()
                .orElseGet(() -> person(who, false, false, null, booking));
    }
}
