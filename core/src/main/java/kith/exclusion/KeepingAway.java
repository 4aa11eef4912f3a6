package kith.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.access.Today;
import kith.action.ActionOwner;
import kith.action.GivenActions;
import kith.booking.Invitees;
import kith.caserecord.ChildRecord.Exclusion;
import kith.caserecord.ChildRecord.Invitee;
import kith.caserecord.ChildRecord.InviteeViews;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.plugin.Participant;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;

/** What follows once all agreed that somebody is kept from a review: the list says so, the person is told, and heard another way. */
@ApplicationScoped
public class KeepingAway {
    private static final RowType<Invitee> INVITEE = RowTypes.of(Invitee.class);

    @Inject
    Exclusions exclusions;

    @Inject
    Invitees invitees;

    @Inject
    ViewsOfInvitees views;

    @Inject
    GivenActions given;

    @Inject
    DecidingOfficers officers;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    void begin(
            ChildId child, ReviewBooking booking, Held<Invitee> invitee, Exclusion proposal, Set<Participant> agreed) {
        String by = agreed.stream().map(Participant::name).collect(Collectors.joining(" "));
        invitees.goOn(child, seen(invitee), invitation(invitee.said(), "EXCLUDED", proposal.reason(), by));
        if (views(child, proposal).isEmpty()) {
            views.add(
                    child,
                    new InviteeViews(
                            booking.ordinal(),
                            proposal.name(),
                            null,
                            proposal.viewsOtherwise(),
                            null,
                            null,
                            false,
                            null,
                            proposal.officer()));
        }
        officers.allocated(child, Participant.SOCIAL_WORKER)
                .map(worker -> ActionOwner.staff(
                        worker.workerName() == null ? worker.workerRef() : worker.workerName(), worker.workerRef()))
                .ifPresent(worker -> given.give(child, task(proposal), worker, toldBy(booking.meetsOn()), null));
    }

    /** The person is invited after all; what came of hearing the person another way stays. */
    void end(ChildId child, ReviewBooking booking, Exclusion proposal, Correction correction) {
        invitees.rows(child).stream()
                .filter(row -> row.said().booking() == booking.ordinal()
                        && proposal.name().equals(row.said().name())
                        && row.said().invitation().equals("EXCLUDED"))
                .forEach(row -> {
                    invitees.goOn(child, seen(row), invitation(row.said(), "INVITED", null, null));
                    views(child, proposal).stream()
                            .filter(heard -> heard.said().words() == null)
                            .forEach(heard -> views.takeBack(child, seen(heard), correction));
                    given.takeBack(child, task(proposal), correction);
                });
    }

    /** The review is not to be held as it was booked: nobody is told any more of being kept from it. */
    public void bookingEnded(ChildId child, ReviewBooking booking, Correction correction) {
        proposals(child, booking).forEach(proposal -> given.takeBack(child, task(proposal), correction));
    }

    /** The review is to be held on another day: whoever is kept from it is told in time before that. */
    public void bookingMoved(ChildId child, ReviewBooking booking, Correction correction) {
        LocalDate latest = toldBefore(booking.meetsOn());
        proposals(child, booking).forEach(proposal -> given.bringForward(child, task(proposal), latest, correction));
    }

    /** What was proposed; what others answered says nothing of how the person is heard. */
    private List<Exclusion> proposals(ChildId child, ReviewBooking booking) {
        return exclusions.held(child).stream()
                .filter(said -> said.booking() == booking.ordinal() && said.viewsOtherwise() != null)
                .toList();
    }

    private List<Held<InviteeViews>> views(ChildId child, Exclusion proposal) {
        return views.rows(child).stream()
                .filter(row -> row.said().booking() == proposal.booking()
                        && row.said().name().equals(proposal.name()))
                .toList();
    }

    private static Sentence task(Exclusion proposal) {
        return Sentence.of("task.tell-excluded", proposal.name(), proposal.viewsOtherwise());
    }

    /** Within a week, and on the last working day before the meeting at the latest, so that the person can still be heard. */
    private LocalDate toldBy(LocalDate meetsOn) {
        LocalDate withinAWeek =
                council.policy().workingDays().onOrBefore(today.date().plusWeeks(1));
        return Collections.min(List.of(toldBefore(meetsOn), withinAWeek));
    }

    /** The last working day before the meeting, or today where that has passed. */
    private LocalDate toldBefore(LocalDate meetsOn) {
        return Collections.max(List.of(council.policy().workingDays().before(meetsOn, 1), today.date()));
    }

    private static Invitee invitation(Invitee invitee, String invitation, String reason, String agreedBy) {
        Invitee said = INVITEE.with(invitee, "invitation", invitation);
        return INVITEE.with(INVITEE.with(said, "reason", reason), "agreed_by", agreedBy);
    }

    private static Seen seen(Held<?> row) {
        return new Seen(row.id(), row.version());
    }
}
