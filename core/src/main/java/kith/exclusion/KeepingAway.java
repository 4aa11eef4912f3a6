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
import kith.duedate.WorkingDays;
import kith.plugin.Participant;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;

/** What follows once all agreed that somebody is kept from a review: the list says so, the person is told, and heard another way. */
@ApplicationScoped
class KeepingAway {
    private static final RowType<Invitee> INVITEE = RowTypes.of(Invitee.class);

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
        WorkingDays days = council.policy().workingDays();
        LocalDate now = today.date();
        LocalDate by = Collections.min(List.of(days.before(meetsOn, 1), days.onOrBefore(now.plusWeeks(1))));
        return by.isBefore(now) ? now : by;
    }

    private static Invitee invitation(Invitee invitee, String invitation, String reason, String agreedBy) {
        Invitee said = INVITEE.with(invitee, "invitation", invitation);
        return INVITEE.with(INVITEE.with(said, "reason", reason), "agreed_by", agreedBy);
    }

    private static Seen seen(Held<?> row) {
        return new Seen(row.id(), row.version());
    }
}
