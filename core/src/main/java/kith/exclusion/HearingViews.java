package kith.exclusion;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.booking.Invitees;
import kith.booking.ReviewBookings;
import kith.caserecord.ChildRecord.Invitee;
import kith.caserecord.ChildRecord.InviteeViews;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Hearing somebody who does not come to a review: a parent who cannot says how to share wishes and feelings, and may be offered a talk
 * with the reviewing officer instead. What is recorded stands before the meeting.
 */
@Step
@SavesOnce
public class HearingViews {
    private static final RowType<InviteeViews> VIEWS = RowTypes.of(InviteeViews.class);

    @Inject
    ViewsOfInvitees views;

    @Inject
    ReviewBookings bookings;

    @Inject
    Invitees invitees;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Records how somebody who is not at a review is heard.
     *
     * @param booking the row of the booking
     * @param invitee who, by the place in the booking's list
     * @param said its booking and name are found by the step
     * @throws FormRefused naming the field that is wrong, also where that person's views are recorded already
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved record(ChildId child, Submission form, long booking, int invitee, InviteeViews said) {
        int number = bookings.row(child, booking)
                .orElseThrow(() -> new NotFound("booking", booking))
                .said()
                .ordinal();
        String name = invitees.held(child).stream()
                .filter(one -> one.booking() == number && one.ordinal() == invitee)
                .map(Invitee::name)
                .findFirst()
                .orElseThrow(() -> FormRefused.of("who", "refused.heard.who"));
        boolean heard = views.held(child).stream()
                .anyMatch(one -> one.booking() == number && one.name().equals(name));
        if (heard) {
            throw FormRefused.of("who", "refused.heard.already", name);
        }
        check(said);
        trail.detail(name);
        return Saved.row(
                child,
                views.add(child, VIEWS.with(VIEWS.with(said, "booking", number), "name", name))
                        .id());
    }

    /**
     * Says more of it as it comes in: what the person wrote, that they talked. A reason is needed only where something is said otherwise
     * than before; what was said then is kept with it.
     *
     * @param why the reason, null where there is none
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved goOn(ChildId child, Submission form, Seen seen, InviteeViews said, String why) {
        InviteeViews standing = views(child, seen.row()).said();
        check(said);
        InviteeViews now = VIEWS.with(VIEWS.with(said, "booking", standing.booking()), "name", standing.name());
        if (!contradicts(standing, now)) {
            views.goOn(child, seen, now);
        } else if (why == null || why.isBlank()) {
            throw FormRefused.of("why", "refused.reason");
        } else {
            views.correct(child, seen, now, correcting.because(why));
        }
        trail.detail(standing.name());
        return Saved.row(child, seen.row());
    }

    /** Whether anything that was said is taken away or said otherwise; adding to it does not. */
    private static boolean contradicts(InviteeViews before, InviteeViews now) {
        boolean declined = before.talkDeclined() && !now.talkDeclined();
        return declined
                || Stream.of("absence", "how", "words", "talk_offered_on", "talked_on")
                        .anyMatch(column -> VIEWS.value(before, column) != null
                                && !VIEWS.value(before, column).equals(VIEWS.value(now, column)));
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        trail.detail(views(child, seen.row()).said().name());
        views.takeBack(child, seen, correcting.because(why));
        return Saved.row(child, seen.row());
    }

    /** How one person is heard. */
    @Allowed(Permission.READ_CHILD)
    public Held<InviteeViews> views(ChildId child, long id) {
        return views.row(child, id).orElseThrow(() -> new NotFound("views", id));
    }

    private void check(InviteeViews said) {
        if (said.how() == null || said.how().isBlank()) {
            throw FormRefused.of("how", "refused.heard.how");
        }
        Dates.notAhead("talkOfferedOn", said.talkOfferedOn(), today.date());
        Dates.notAhead("talkedOn", said.talkedOn(), today.date());
        boolean answered = said.talkedOn() != null || said.talkDeclined();
        if (answered && said.talkOfferedOn() == null) {
            throw FormRefused.of("talkOfferedOn", "refused.heard.offered");
        }
        if (said.talkedOn() != null && said.talkDeclined()) {
            throw FormRefused.of("talkedOn", "refused.heard.declined");
        }
        Dates.notBefore("talkedOn", said.talkedOn(), said.talkOfferedOn());
    }
}
