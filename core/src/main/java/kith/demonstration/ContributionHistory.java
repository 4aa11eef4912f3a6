package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Contribution;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;

/** Tells who was written to before the review that is booked, and what came back: of some everything, of some nothing yet. */
final class ContributionHistory {
    private static final RowType<Contribution> CONTRIBUTION = RowTypes.of(Contribution.class);
    private static final Set<String> STAFF = Set.of("SOCIAL_WORKER", "REVIEWING_OFFICER");
    private static final int ELEVEN = 11;
    private static final int REMINDED_BEFORE = 7;

    private static final List<String> CHILDS = List.of(
            "What is good where you live?\nThe garden and the dog.\n\nIs there something you do not like, or that worries you?\nI do not know when I see my brother.",
            "How are things going where you live?\nOkay. My room is mine now.\n\nWhat should we talk about at your review, and what not?\nFootball on Saturdays. Not school.",
            "What is good where you live?\nWe cook together.\n\nWhom would you like to see more often?\nMy nan.");
    private static final List<String> OTHERS = List.of(
            "What goes well, and what worries you?\nSettled and cheerful. Bedtimes are hard after calls with the family.",
            "What should be talked of at the review?\nTime together in the holidays, and who tells us when plans change.",
            "What else should the review know?\nAttendance is good. Reading has come on since the summer.");

    private final Life life;
    private final Chance chance;

    ContributionHistory(Life life) {
        this.life = life;
        chance = new Chance((Long.parseLong(life.number) + 13) * 0x9E3779B97F4A7C15L);
    }

    void tell() {
        life.bookings.stream()
                .filter(ChildRecord.ReviewBooking::stands)
                .filter(booking -> chance.percent(65))
                .forEach(this::tell);
    }

    private void tell(ChildRecord.ReviewBooking booking) {
        life.invitees.stream()
                .filter(one -> one.booking() == booking.ordinal() && !STAFF.contains(one.part()))
                .filter(one -> chance.percent(85))
                .forEach(one -> life.contributions.add(asked(booking, one)));
    }

    private Contribution asked(ChildRecord.ReviewBooking booking, ChildRecord.Invitee one) {
        LocalDate on = chance.between(booking.bookedOn(), life.end);
        Contribution row = Contribution.of(booking.ordinal(), one.part(), one.name(), life.household.worker.name());
        row = CONTRIBUTION.with(row, "invited", true);
        row = CONTRIBUTION.with(row, "asked_on", on);
        row = CONTRIBUTION.with(row, "for_day", booking.meetsOn());
        row = CONTRIBUTION.with(row, "way", one.part().equals("CHILD") ? "READ_TOGETHER" : "HAND");
        row = CONTRIBUTION.with(row, "document", document(one.part(), booking.meetsOn()));
        if (chance.percent(40)) {
            return answered(row, on);
        }
        LocalDate from = booking.meetsOn().minusDays(REMINDED_BEFORE);
        boolean reminded = on.isBefore(life.end) && !life.end.isBefore(from) && chance.percent(50);
        return reminded ? CONTRIBUTION.with(row, "chased_on", life.end) : row;
    }

    private String document(String part, LocalDate on) {
        if (part.equals("CHILD")) {
            return life.ageOn(on) < ELEVEN ? "kith-young" : "kith-older";
        }
        return "kith-" + part.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Contribution answered(Contribution row, LocalDate on) {
        boolean child = row.part().equals("CHILD");
        Contribution now = CONTRIBUTION.with(row, "received_on", chance.between(on, life.end));
        now = CONTRIBUTION.with(now, "received_as", "TYPED");
        now = CONTRIBUTION.with(now, "helper", child ? chance.of(List.of("CARER", "SOCIAL_WORKER", "NOBODY")) : null);
        return CONTRIBUTION.with(now, "said", chance.of(child ? CHILDS : OTHERS));
    }
}
