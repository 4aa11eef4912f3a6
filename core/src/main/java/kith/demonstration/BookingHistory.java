package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.duedate.WorkingDays;
import kith.plugin.Nation;

/**
 * Tells for when the next review is booked and who is to come: most that come soon are, a few were moved by a cancelled one. And
 * whether the child had a child protection plan.
 */
final class BookingHistory {
    private static final List<String> TIMES = List.of("15:45", "16:00", "16:15", "16:30", "17:00");
    private static final List<String> SUITS = List.of(
            "After school, so that no lesson is missed.",
            "Chosen by the child.",
            "Between tea and football, close to home.",
            "The child knows the room and likes it.");
    private static final List<String> CANCELLED = List.of(
            "The carer was ill.",
            "The school could not come and the child wanted it there.",
            "The room was double-booked.");
    private static final int SOON = 75;
    private static final int OLD_ENOUGH = 4;

    private final Life life;
    private final Chance chance;
    private final WorkingDays days;

    BookingHistory(Life life) {
        this.life = life;
        // Neighbouring seeds begin alike; this sets them apart.
        chance = new Chance((Long.parseLong(life.number) + 7) * 0x9E3779B97F4A7C15L);
        days = life.scene.days();
    }

    void tell() {
        protection();
        preparation();
        LocalDate day = life.nextReviewOn;
        boolean soon = day != null && day.isBefore(life.end.plusDays(SOON));
        if (life.ceased() || life.situation() == Situation.SHORT_BREAKS || !soon || !chance.percent(72)) {
            return;
        }
        int number = 1;
        if (chance.percent(12)) {
            LocalDate before = days.onOrBefore(day.minusDays(chance.between(2, 6)));
            if (before.isAfter(life.end)) {
                book(number++, before, life.end.minusDays(chance.between(1, 3)));
            }
        }
        book(number, day, null);
    }

    /** What was made ready by now for a review that comes soon: some of it, as in life. */
    private void preparation() {
        LocalDate day = life.nextReviewOn;
        LocalDate last = life.reviewsEver.stream().max(LocalDate::compareTo).orElse(life.from);
        if (day == null
                || life.ceased()
                || life.situation() == Situation.SHORT_BREAKS
                || day.isAfter(life.end.plusDays(21))) {
            return;
        }
        LocalDate lately = life.end.minusDays(chance.between(1, 6));
        if (!lately.isAfter(last) || !life.recorded(lately)) {
            return;
        }
        made("update-needs", lately, 70, null);
        made("report", lately, 60, null);
        made("told-the-child", life.end, 35, "Read it together; it is right about school, she says.");
        made("meet-the-child", lately, 55, "Walked the dog and went through the form together.");
        if (chance.percent(45)) {
            life.preparations.add(new ChildRecord.ReviewPreparation(
                    "speak-in-private",
                    lately,
                    false,
                    null,
                    null,
                    "Seeing family more often, and who decides about sleepovers.",
                    "School sees progress and worries about attendance on Mondays.",
                    "To stay in the team, and to have a room of one’s own.",
                    "Comes to the first half and has the carer say the rest.",
                    null));
        }
        if (chance.percent(40)) {
            life.preparations.add(new ChildRecord.ReviewPreparation(
                    "ask-advocate", lately, false, null, "Does not want one now.", null, null, null, null, true));
        }
    }

    private void made(String kind, LocalDate on, int share, String words) {
        if (chance.percent(share)) {
            life.preparations.add(
                    new ChildRecord.ReviewPreparation(kind, on, false, null, words, null, null, null, null, null));
        }
    }

    /** A few children had a child protection plan when they became looked after; of the newest it is still to be decided on. */
    private void protection() {
        boolean england = life.scene.council().nation() == Nation.ENGLAND;
        boolean some = life.situation() == Situation.NEWLY_LOOKED_AFTER || life.situation() == Situation.FIRST_YEAR;
        if (!england || !some || !chance.percent(18)) {
            return;
        }
        LocalDate made = life.from.minusDays(chance.between(30, 150));
        LocalDate decided = life.from.plusDays(chance.between(8, 18));
        boolean goesOn = chance.percent(40);
        boolean open = decided.isAfter(life.end);
        life.protectionPlans.add(new ChildRecord.ProtectionPlan(
                made.isBefore(life.bornOn) ? life.bornOn : made,
                null,
                null,
                open ? null : decided,
                open ? null : goesOn,
                open ? null : "Conference chair and " + life.household.officer.name(),
                open
                        ? null
                        : goesOn
                                ? "The plan is for a return home; what led to it is not resolved."
                                : "The child is safe where the child lives now."));
    }

    private void book(int number, LocalDate day, LocalDate cancelledOn) {
        boolean atHome = chance.percent(40);
        LocalDate bookedOn = life.end.minusDays(chance.between(4, 12));
        String place = atHome ? life.household.carer + "’s home" : chance.of(Scene.SCHOOLS);
        life.bookings.add(new ChildRecord.ReviewBooking(
                number,
                review(),
                bookedOn.isBefore(life.from) ? life.from : bookedOn,
                life.household.officer.name(),
                day,
                chance.of(TIMES),
                atHome ? "CARERS_HOME" : "SCHOOL",
                place,
                chance.of(SUITS),
                false,
                life.household.officer.name(),
                null,
                null,
                null,
                cancelledOn,
                cancelledOn == null ? null : chance.of(CANCELLED),
                null));
        invite(number);
        if (cancelledOn == null) {
            notThere(number);
        }
    }

    /** A few parents cannot come and are heard another way; a very few are to be kept from the meeting, which two officers decide. */
    private void notThere(int number) {
        int one = chance.between(1, 100);
        life.invitees.stream()
                .filter(invitee -> invitee.booking() == number && invitee.part().equals("PARENT"))
                .findFirst()
                .ifPresent(parent -> {
                    if (one <= 12) {
                        hear(parent, number);
                    } else if (one <= 18) {
                        propose(parent, number, one <= 15);
                    }
                });
    }

    private void hear(ChildRecord.Invitee parent, int number) {
        boolean came = chance.percent(60);
        LocalDate offered = life.end.minusDays(chance.between(2, 4));
        life.inviteeViews.add(new ChildRecord.InviteeViews(
                number,
                parent.name(),
                "Works that afternoon.",
                chance.of(List.of("A letter.", "A telephone call with the reviewing officer.")),
                came ? "I want to see more of my child, and I am glad about school." : null,
                offered,
                false,
                came ? offered.plusDays(1) : null,
                life.household.worker.name()));
    }

    private void propose(ChildRecord.Invitee parent, int number, boolean byOfficer) {
        DemonstrationStaff.Member by = byOfficer ? life.household.officer : life.household.worker;
        life.exclusions.add(new ChildRecord.Exclusion(
                number,
                parent.name(),
                byOfficer ? "REVIEWING_OFFICER" : "SOCIAL_WORKER",
                by.name(),
                by.email(),
                life.end.minusDays(1),
                true,
                "Threatened the carer at the last meeting; the child was afraid.",
                "A talk with the reviewing officer in the week before."));
    }

    private String review() {
        int held = life.reviewsEver.size();
        return held == 0 ? "FIRST" : held == 1 ? "SECOND" : "LATER";
    }

    private void invite(int number) {
        invite(number, life.givenName + " " + life.household.familyName, "CHILD");
        for (ChildRecord.Person person : life.people) {
            boolean parent = person.relationship().equals("Mother")
                    || person.relationship().equals("Father");
            if (parent || person.parentalResponsibility()) {
                invite(number, person.name(), "PARENT");
            } else if (person.relationship().startsWith("School")) {
                invite(number, person.name(), "EDUCATION_REPRESENTATIVE");
            } else if (person.relationship().equals("Advocate")) {
                invite(number, person.name(), "ADVOCATE");
            }
        }
        if (!life.situation().atHome()) {
            invite(number, life.household.carer, "CARER");
        }
        invite(number, life.household.worker.name(), "SOCIAL_WORKER");
        invite(number, life.household.officer.name(), "REVIEWING_OFFICER");
    }

    private void invite(int number, String name, String part) {
        int place = (int) life.invitees.stream()
                        .filter(one -> one.booking() == number)
                        .count()
                + 1;
        boolean young = life.ageOn(life.nextReviewOn) < OLD_ENOUGH;
        boolean child = part.equals("CHILD");
        String judged =
                young ? "Too young to follow a meeting; heard by play beforehand." : "Understands what it is about.";
        life.invitees.add(new ChildRecord.Invitee(
                number,
                place,
                name,
                part,
                child && young ? "NOT_INVITED" : "INVITED",
                null,
                child ? judged : null,
                null,
                null));
    }
}
