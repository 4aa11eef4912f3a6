package kith.exclusion;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.booking.Invitees;
import kith.booking.ReviewBookings;
import kith.caserecord.ChildRecord.Exclusion;
import kith.caserecord.ChildRecord.Invitee;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.message.Audience;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.plugin.Participant;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Keeping somebody from a review, exceptionally: one officer proposes it, those who must all agree answer, each in the own account, and
 * until all have agreed the person is invited (IRO Handbook; Children Act 1989 guidance volume 2). It holds for one booked review.
 */
@Step
@SavesOnce
public class Excluding {
    private static final String INVITED = "INVITED";

    @Inject
    Exclusions exclusions;

    @Inject
    AskedExclusions asked;

    @Inject
    KeepingAway keepingAway;

    @Inject
    DecidingOfficers officers;

    @Inject
    ReviewBookings bookings;

    @Inject
    Invitees invitees;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer current;

    @Inject
    Telling telling;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Proposes that somebody is kept from a review. A proposal that was declined can be made again; what was said before is kept.
     *
     * @param booking the row of the booking
     * @throws FormRefused if this is for others to propose, the person cannot be kept away, or a reason is missing
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved propose(ChildId child, Submission form, long booking, ProposedExclusion said) {
        ReviewBooking booked = standing(child, booking);
        ExclusionRules rules = rules();
        Participant as = rules.decide().stream()
                .filter(officers.mine(child)::contains)
                .findFirst()
                .orElseThrow(() -> FormRefused.of("who", "refused.exclusion.others"));
        Invitee invitee = invitees.held(child).stream()
                .filter(one -> one.booking() == booked.ordinal() && one.ordinal() == said.invitee())
                .findFirst()
                .orElseThrow(() -> FormRefused.of("who", "refused.exclusion.who"));
        check(rules, invitee);
        FormRefused.unlessSaid("reason", said.reason(), "refused.exclusion.reason");
        FormRefused.unlessSaid("viewsOtherwise", said.viewsOtherwise(), "refused.exclusion.views");
        takeDeclinedBack(child, invitee, said.reason());
        Held<Exclusion> added = add(child, invitee, as, true, said.reason(), said.viewsOtherwise());
        trail.why(said.reason());
        tell(child, added.id(), "reason.exclusion.proposed", invitee.name());
        return Saved.row(child, added.id());
    }

    private void takeDeclinedBack(ChildId child, Invitee invitee, String reason) {
        Optional<AskedExclusion> before = asked.of(child, invitee.booking()).stream()
                .filter(one -> one.proposal().said().name().equals(invitee.name()))
                .findFirst();
        if (before.isPresent() && !before.get().declined()) {
            throw FormRefused.of("who", "refused.exclusion.proposed", invitee.name());
        }
        before.ifPresent(declined -> takeBack(child, declined.proposal().said(), correcting.because(reason)));
    }

    private static void check(ExclusionRules rules, Invitee invitee) {
        if (!rules.mayBeKeptAway(Participant.valueOf(invitee.part()))) {
            throw FormRefused.of("who", "refused.exclusion.never", invitee.name());
        }
        if (!invitee.invitation().equals(INVITED)) {
            throw FormRefused.of("who", "refused.exclusion.uninvited", invitee.name());
        }
    }

    /**
     * Agrees to a proposal or declines it. Once everybody who must has agreed, the person is kept from the meeting, and somebody has
     * the task to say so.
     *
     * @param seen the proposal as the officer saw it
     * @throws FormRefused if it is for others to answer, or answered already
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved answer(ChildId child, Submission form, Seen seen, boolean agrees, String reason) {
        AskedExclusion proposed = seen(child, seen);
        Exclusion proposal = proposed.proposal().said();
        if (proposed.waitsFor().isEmpty()) {
            throw FormRefused.of("agrees", "refused.exclusion.answered");
        }
        if (proposed.mine() == null) {
            throw FormRefused.of("agrees", "refused.exclusion.others");
        }
        FormRefused.unlessSaid("reason", reason, "refused.exclusion.reason");
        Held<Invitee> invitee = invited(child, proposal);
        add(child, invitee.said(), proposed.mine(), agrees, reason, null);
        trail.why(reason);
        if (agrees && proposed.waitsFor().size() == 1) {
            keepingAway.begin(child, standing(child, proposal), invitee, proposal, rules().decide());
            tell(child, seen.row(), "reason.exclusion.agreed", proposal.name());
        } else if (!agrees) {
            tell(child, seen.row(), "reason.exclusion.declined", proposal.name());
        }
        return Saved.row(child, seen.row());
    }

    /**
     * Takes a proposal back, or invites somebody after all who was kept away; what was said is kept with the reason. Each of those who
     * must agree can, since none is kept away without them.
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved end(ChildId child, Submission form, Seen seen, String why) {
        AskedExclusion proposed = seen(child, seen);
        if (!proposed.decides()) {
            throw FormRefused.of("why", "refused.exclusion.others");
        }
        Exclusion proposal = proposed.proposal().said();
        ReviewBooking booked = standing(child, proposal);
        Correction correction = correcting.because(why);
        keepingAway.end(child, booked, proposal, correction);
        takeBack(child, proposal, correction);
        trail.detail(proposal.name());
        return Saved.row(child, null);
    }

    /** A proposal with what was said to it, to be answered or taken back. */
    @Allowed(Permission.READ_CHILD)
    public AskedExclusion asked(ChildId child, long id) {
        Exclusion proposal = exclusions
                .row(child, id)
                .orElseThrow(() -> new NotFound("exclusion", id))
                .said();
        return asked.of(child, proposal.booking()).stream()
                .filter(one -> one.proposal().id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("exclusion", id));
    }

    /**
     * What to know before somebody is proposed to be kept from a review.
     *
     * @param booking the row of the booking
     */
    @Allowed(Permission.READ_CHILD)
    public ExclusionAdvice advise(ChildId child, long booking) {
        ReviewBooking booked = standing(child, booking);
        ExclusionRules rules = rules();
        Set<String> proposed = asked.of(child, booked.ordinal()).stream()
                .filter(one -> !one.declined())
                .map(one -> one.proposal().said().name())
                .collect(Collectors.toSet());
        List<Invitee> mayBe = invitees.held(child).stream()
                .filter(one ->
                        one.booking() == booked.ordinal() && one.invitation().equals(INVITED))
                .filter(one -> rules.mayBeKeptAway(Participant.valueOf(one.part())) && !proposed.contains(one.name()))
                .toList();
        Set<Participant> mine = officers.mine(child);
        mine.retainAll(rules.decide());
        return new ExclusionAdvice(booked.meetsOn(), mayBe, rules.decide(), mine);
    }

    private Held<Exclusion> add(
            ChildId child, Invitee invitee, Participant as, boolean agrees, String reason, String viewsOtherwise) {
        trail.detail(invitee.name());
        return exclusions.add(
                child,
                new Exclusion(
                        invitee.booking(),
                        invitee.name(),
                        as.name(),
                        current.get().name(),
                        officers.account().orElseThrow(),
                        today.date(),
                        agrees,
                        reason,
                        viewsOtherwise));
    }

    private void tell(ChildId child, long row, String what, String name) {
        telling.tell(
                new Message(MessageKind.REVIEW, child, row, Sentence.of(what, name)),
                Audience.SOCIAL_WORKER,
                Audience.REVIEWING_OFFICER);
    }

    private void takeBack(ChildId child, Exclusion proposal, Correction correction) {
        exclusions.rows(child).stream()
                .filter(row -> row.said().booking() == proposal.booking()
                        && row.said().name().equals(proposal.name()))
                .forEach(row -> exclusions.takeBack(child, new Seen(row.id(), row.version()), correction));
    }

    private AskedExclusion seen(ChildId child, Seen seen) {
        AskedExclusion proposed = asked(child, seen.row());
        if (proposed.proposal().version() != seen.version()) {
            throw new ChangedMeanwhile(proposed.proposal());
        }
        standing(child, proposed.proposal().said());
        return proposed;
    }

    private Held<Invitee> invited(ChildId child, Exclusion proposal) {
        return invitees.rows(child).stream()
                .filter(row -> row.said().booking() == proposal.booking())
                .filter(row -> proposal.name().equals(row.said().name())
                        && row.said().invitation().equals(INVITED))
                .findFirst()
                .orElseThrow(() -> FormRefused.of("agrees", "refused.exclusion.uninvited", proposal.name()));
    }

    private ReviewBooking standing(ChildId child, long row) {
        return standing(bookings.row(child, row).stream().map(Held::said), row);
    }

    private ReviewBooking standing(ChildId child, Exclusion proposal) {
        return standing(
                bookings.held(child).stream().filter(one -> one.ordinal() == proposal.booking()), proposal.booking());
    }

    private static ReviewBooking standing(Stream<ReviewBooking> found, Object which) {
        ReviewBooking booked = found.findFirst().orElseThrow(() -> new NotFound("booking", which));
        if (!booked.stands()) {
            LocalDate day = booked.meetsOn();
            throw FormRefused.of("who", "refused.booking.over", day);
        }
        return booked;
    }

    private ExclusionRules rules() {
        return new ExclusionRules(council.answers());
    }
}
