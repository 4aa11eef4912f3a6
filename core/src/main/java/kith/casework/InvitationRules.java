package kith.casework;

import static kith.casework.BookingRules.isBlank;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Invitee;
import kith.council.CouncilAnswers;
import kith.form.FormRefused;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Ruling;

/** Who may and must be invited to a review: the child and the parents unless a reason is recorded, and nobody left out alone. */
final class InvitationRules {
    private static final Set<Participant> NEVER_KEPT_AWAY =
            EnumSet.of(Participant.CHILD, Participant.REVIEWING_OFFICER);

    private final ChildRecord record;
    private final CouncilAnswers council;

    InvitationRules(ChildRecord record, CouncilAnswers council) {
        this.record = record;
        this.council = council;
    }

    /** @throws FormRefused naming the field that is wrong */
    void check(BookedReview said) {
        for (Invitee invitee : said.invitees()) {
            check(invitee);
        }
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
        if (invitee.invitation().equals("EXCLUDED")) {
            checkKeptAway(invitee);
        }
    }

    /** Nobody is kept from a meeting by one officer alone. */
    private void checkKeptAway(Invitee invitee) {
        Participant part = Participant.valueOf(invitee.part());
        Set<Participant> mayBe =
                named(PeopleQuestion.MAY_BE_EXCLUDED, EnumSet.of(Participant.PARENT, Participant.SUPPORTER));
        if (NEVER_KEPT_AWAY.contains(part) || !mayBe.contains(part)) {
            throw FormRefused.of(field(invitee), "refused.booking.never-excluded", invitee.name());
        }
        List<String> agreed = invitee.agreedBy() == null
                ? List.of()
                : List.of(invitee.agreedBy().split(" "));
        if (!decides().stream().map(Participant::name).allMatch(agreed::contains)) {
            throw FormRefused.of("agreed", "refused.booking.excluded-alone", invitee.name());
        }
    }

    /** Who must all agree before anybody is kept from a meeting. */
    Set<Participant> decides() {
        return named(
                PeopleQuestion.EXCLUSION_DECIDED_BY,
                EnumSet.of(Participant.REVIEWING_OFFICER, Participant.SOCIAL_WORKER));
    }

    private Set<Participant> named(PeopleQuestion question, Set<Participant> otherwise) {
        return council.people(question).map(Ruling::value).orElse(otherwise);
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
