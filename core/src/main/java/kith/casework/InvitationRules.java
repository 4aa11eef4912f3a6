package kith.casework;

import static kith.casework.BookingRules.isBlank;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Invitee;
import kith.council.CouncilAnswers;
import kith.duedate.Sentence;
import kith.form.FormRefused;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.Ruling;

/**
 * Who may and must be invited to a review: the child and the parents unless a reason is recorded. Who is kept from a meeting is decided
 * apart, by several officers; a booking neither decides it nor undoes it.
 */
final class InvitationRules {
    private static final String EXCLUDED = "EXCLUDED";
    private static final Set<Participant> BROUGHT_BY_THE_CHILD =
            EnumSet.of(Participant.ADVOCATE, Participant.SUPPORTER);

    private final ChildRecord record;
    private final CouncilAnswers council;
    private final UsualInvitees usual;

    InvitationRules(ChildRecord record, CouncilAnswers council, UsualInvitees usual) {
        this.record = record;
        this.council = council;
        this.usual = usual;
    }

    /**
     * @param standing the booking that is changed, null for a new one
     * @throws FormRefused naming the field that is wrong
     */
    void check(BookedReview said, ChildRecord.ReviewBooking standing) {
        for (Invitee invitee : said.invitees()) {
            check(invitee);
        }
        checkKeptAway(said.invitees(), standing);
        checkChild(said.invitees());
        checkParents(said.invitees());
        checkLimited(said);
        checkSize(said);
    }

    private void check(Invitee invitee) {
        if (isBlank(invitee.name())) {
            throw FormRefused.of(field(invitee), "refused.booking.name");
        }
        boolean comes =
                invitee.invitation().equals("INVITED") || invitee.invitation().equals("WRITES");
        if (!comes && isBlank(invitee.reason())) {
            throw FormRefused.of(field(invitee), "refused.booking.reason", invitee.name());
        }
    }

    private void checkKeptAway(List<Invitee> said, ChildRecord.ReviewBooking standing) {
        List<Invitee> kept = record.invitees().stream()
                .filter(one -> standing != null && one.booking() == standing.ordinal())
                .filter(one -> one.invitation().equals(EXCLUDED))
                .toList();
        List<Invitee> now =
                said.stream().filter(one -> one.invitation().equals(EXCLUDED)).toList();
        now.stream().filter(one -> isNone(one, kept)).findFirst().ifPresent(one -> {
            throw FormRefused.of(field(one), "refused.booking.excluded-here", one.name());
        });
        kept.stream().filter(one -> isNone(one, now)).findFirst().ifPresent(one -> {
            throw FormRefused.of(field(one), "refused.booking.still-excluded", one.name());
        });
    }

    private static boolean isNone(Invitee one, List<Invitee> of) {
        return of.stream().noneMatch(other -> Objects.equals(one.name(), other.name()));
    }

    /** The child is invited, or not, by a recorded judgement of age and understanding. */
    private static void checkChild(List<Invitee> invitees) {
        Invitee child = invitees.stream()
                .filter(invitee -> invitee.part().equals("CHILD"))
                .findFirst()
                .orElseThrow(() -> FormRefused.of("invitees", "refused.booking.child"));
        if (isBlank(child.reason())) {
            throw FormRefused.of(field(child), "refused.booking.understanding");
        }
    }

    /** Everyone who has parental responsibility today is invited unless a reason is recorded. */
    private void checkParents(List<Invitee> invitees) {
        usual.people()
                .filter(ChildRecord.Person::parentalResponsibility)
                .map(ChildRecord.Person::name)
                .filter(name -> invitees.stream().noneMatch(invitee -> name.equalsIgnoreCase(invitee.name())))
                .findFirst()
                .ifPresent(name -> {
                    throw FormRefused.of("invitees", "refused.booking.parent", name);
                });
    }

    /** Where a plan for permanence is there and the council limits reviews then, others need a reason; whom the child brings does not. */
    private void checkLimited(BookedReview said) {
        Ruling<Set<Participant>> limited = usual.limited().orElse(null);
        if (limited == null || !isBlank(said.booking().manyReason())) {
            return;
        }
        said.invitees().stream()
                .filter(invitee -> invitee.invitation().equals("INVITED"))
                .filter(invitee -> isBeyond(Participant.valueOf(invitee.part()), limited.value()))
                .findFirst()
                .ifPresent(invitee -> {
                    throw new FormRefused(
                            "manyReason", Sentence.of("refused.booking.limited", invitee.name()), limited.authority());
                });
    }

    private static boolean isBeyond(Participant part, Set<Participant> limited) {
        return !BROUGHT_BY_THE_CHILD.contains(part) && !limited.contains(part);
    }

    private void checkSize(BookedReview said) {
        council.number(NumberQuestion.ATTENDEES_WARNING)
                .filter(most -> said.coming() > most.value())
                .filter(most -> isBlank(said.booking().manyReason()))
                .ifPresent(most -> {
                    throw new FormRefused(
                            "manyReason",
                            Sentence.of("refused.booking.many", Math.toIntExact(said.coming()), most.value()),
                            most.authority());
                });
    }

    private static String field(Invitee invitee) {
        return "name-" + invitee.ordinal();
    }
}
