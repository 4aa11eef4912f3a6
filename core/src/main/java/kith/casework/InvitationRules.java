package kith.casework;

import static kith.casework.BookingRules.isBlank;

import java.util.List;
import java.util.Objects;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Invitee;
import kith.council.CouncilAnswers;
import kith.form.FormRefused;
import kith.plugin.NumberQuestion;

/**
 * Who may and must be invited to a review: the child and the parents unless a reason is recorded. Who is kept from a meeting is decided
 * apart, by several officers; a booking neither decides it nor undoes it.
 */
final class InvitationRules {
    private static final String EXCLUDED = "EXCLUDED";

    private final ChildRecord record;
    private final CouncilAnswers council;

    InvitationRules(ChildRecord record, CouncilAnswers council) {
        this.record = record;
        this.council = council;
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

    private static void checkChild(List<Invitee> invitees) {
        if (invitees.stream().noneMatch(invitee -> invitee.part().equals("CHILD"))) {
            throw FormRefused.of("invitees", "refused.booking.child");
        }
    }

    /** Everyone with parental responsibility is invited unless a reason is recorded. */
    private void checkParents(List<Invitee> invitees) {
        record.people().stream()
                .filter(ChildRecord.Person::parentalResponsibility)
                .map(ChildRecord.Person::name)
                .filter(name -> invitees.stream().noneMatch(invitee -> name.equalsIgnoreCase(invitee.name())))
                .findFirst()
                .ifPresent(name -> {
                    throw FormRefused.of("invitees", "refused.booking.parent", name);
                });
    }

    private void checkSize(BookedReview said) {
        council.number(NumberQuestion.ATTENDEES_WARNING)
                .filter(most -> said.coming() > most.value())
                .filter(most -> isBlank(said.booking().manyReason()))
                .ifPresent(most -> {
                    throw new FormRefused(
                            "manyReason",
                            kith.duedate.Sentence.of(
                                    "refused.booking.many", Math.toIntExact(said.coming()), most.value()),
                            most.authority());
                });
    }

    private static String field(Invitee invitee) {
        return "name-" + invitee.ordinal();
    }
}
