package kith.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.carerules.ShortBreakStays;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.child.Clash;
import kith.council.CouncilAnswers;
import kith.duedate.DueDate;
import kith.duedate.Sentence;
import kith.duty.Duties;
import kith.duty.Duty;
import kith.duty.DutyCode;
import kith.duty.Policy;
import kith.form.FormRefused;
import kith.plugin.NumberQuestion;
import kith.plugin.Ruling;

/**
 * What the law, the council and good sense say of booking one review of one child.
 *
 * @param record everything held of the child
 * @param policy the law and the council's rules
 * @param council what the council answers
 * @param today the day of the booking
 */
record BookingRules(ChildRecord record, Policy policy, CouncilAnswers council, LocalDate today) {
    private static final Map<DutyCode, String> REVIEWS = Map.of(
            DutyCode.REVIEW_COMPLETION, "REST",
            DutyCode.FIRST_REVIEW, "FIRST",
            DutyCode.SECOND_REVIEW, "SECOND",
            DutyCode.LATER_REVIEW, "LATER");
    private static final Set<String> WITHOUT_A_PLACE = Set.of("ONLINE");

    /** The review that is to be held next; one that is open is finished before another is booked. */
    Optional<Duty> owed() {
        return duties().filter(duty -> REVIEWS.containsKey(duty.code()))
                .min(Comparator.<Duty, Boolean>comparing(duty -> duty.code() != DutyCode.REVIEW_COMPLETION)
                        .thenComparing(Duty::dueOn, Comparator.reverseOrder()));
    }

    /** Which review it is: by what is owed, else by what was held. */
    String review() {
        return owed().map(duty -> REVIEWS.get(duty.code()))
                .orElse(record.reviews().isEmpty() ? "FIRST" : "LATER");
    }

    /** By when it must be held, with its reason; the earlier day counts where it was brought forward. Null where there is no limit. */
    DueDate limit() {
        Duty owed = owed().orElse(null);
        if (owed == null || owed.code() == DutyCode.REVIEW_COMPLETION) {
            return owed == null ? null : owed.due();
        }
        return duties().filter(duty ->
                        duty.code() == DutyCode.EARLY_REVIEW && duty.dueOn().isBefore(owed.dueOn()))
                .min(Comparator.comparing(Duty::dueOn))
                .orElse(owed)
                .due();
    }

    private Stream<Duty> duties() {
        return Duties.of(FactsOf.record(record), policy, today).stream()
                .filter(duty -> duty.outcome() == Duty.Outcome.OPEN);
    }

    /** @throws NextReviewTooLate if a review would be brought forward to a day past the limit that it has anyway */
    void checkBrought(LocalDate to) {
        DueDate ordinary = owed().map(Duty::due).orElse(null);
        boolean ahead = ordinary != null && !ordinary.on().isBefore(today);
        if (ahead && to.isAfter(ordinary.on())) {
            throw new NextReviewTooLate("broughtTo", "refused.review-request.late", to, ordinary);
        }
    }

    /** The day agreed on at the last review, where it is still to come; else null. */
    LocalDate agreedOn() {
        return record.reviews().stream()
                .max(Comparator.comparing(ChildRecord.Review::heldOn))
                .map(ChildRecord.Review::nextAgreedOn)
                .filter(day -> !day.isBefore(today))
                .orElse(null);
    }

    UsualInvitees usual() {
        return new UsualInvitees(record, council, today);
    }

    /**
     * @param standing the booking that is moved, null for a new one
     * @throws FormRefused naming the field that is wrong
     */
    void check(BookedReview said, ChildRecord.ReviewBooking standing) {
        checkDays(said, standing);
        checkPlace(said);
        checkChair(said.booking());
        new InvitationRules(record, council, usual()).check(said, standing);
    }

    private void checkDays(BookedReview said, ChildRecord.ReviewBooking standing) {
        LocalDate day = said.meetsOn();
        if (day == null) {
            throw FormRefused.of("meetsOn", "refused.date.missing");
        }
        boolean goesOn = record.periods().stream().anyMatch(period -> period.toOn() == null)
                || ShortBreakStays.on(record.legalStatuses(), day);
        if (!goesOn) {
            throw FormRefused.of("meetsOn", "refused.booking.not-looked-after");
        }
        boolean unmoved = standing != null && standing.meetsOn().equals(day);
        if (day.isBefore(today) && !unmoved) {
            throw FormRefused.of("meetsOn", "refused.booking.past", day);
        }
        checkFurther(said);
        checkLimit(said);
    }

    private static void checkFurther(BookedReview said) {
        LocalDate before = said.meetsOn();
        for (ChildRecord.BookedMeeting meeting : said.further()) {
            if (!meeting.meetsOn().isAfter(before)) {
                throw FormRefused.of("series", "refused.booking.order", meeting.meetsOn(), before);
            }
            before = meeting.meetsOn();
        }
        if (!said.further().isEmpty() && isBlank(said.booking().seriesReason())) {
            throw FormRefused.of("seriesReason", "refused.booking.series");
        }
    }

    /** A limit that has passed stands against no day: the review is overdue, and any day is better than none. */
    private void checkLimit(BookedReview said) {
        DueDate limit = limit();
        if (limit == null || limit.on().isBefore(today)) {
            return;
        }
        if (said.meetsOn().isAfter(limit.on())) {
            throw new NextReviewTooLate("meetsOn", "refused.booking.late", said.meetsOn(), limit);
        }
        if (said.lastMeetsOn().isAfter(limit.on())) {
            throw new NextReviewTooLate("series", "refused.booking.series-late", said.lastMeetsOn(), limit);
        }
    }

    private void checkPlace(BookedReview said) {
        ChildRecord.ReviewBooking booking = said.booking();
        if (booking.startsAt() == null) {
            throw FormRefused.of("startsAt", "refused.booking.time");
        }
        if (isBlank(booking.place()) && !WITHOUT_A_PLACE.contains(booking.venue())) {
            throw FormRefused.of("place", "refused.booking.place");
        }
        if (isBlank(booking.suits())) {
            throw FormRefused.of("suits", "refused.booking.suits");
        }
        if (!booking.duringSchool()) {
            clashes("refused", said).findFirst().ifPresent(clash -> {
                throw new FormRefused("duringSchool", clash, null);
            });
        }
    }

    /** What its meetings, all those of a series, would fall into. */
    private Stream<Sentence> clashes(String kind, BookedReview said) {
        ChildRecord.ReviewBooking first = said.booking();
        return Stream.concat(
                clashes(kind, first.meetsOn(), first.startsAt()),
                said.further().stream().flatMap(meeting -> clashes(kind, meeting.meetsOn(), meeting.startsAt())));
    }

    /** What a meeting would fall into: school, outside the holidays that are known, or what the child does every week then. */
    private Stream<Sentence> clashes(String kind, LocalDate day, String at) {
        if (day == null) {
            return Stream.empty();
        }
        return Clash.of(record.activities(), record.child().bornOn(), policy.isTaught(day), day, at).stream()
                .map(clash -> clash.activity() == null
                        ? Sentence.of(kind + ".booking.school", at, day)
                        : Sentence.of(
                                kind + ".booking.activity",
                                at,
                                day,
                                clash.activity().what()));
    }

    /** The child's reviewing officer chairs; where somebody else does, there is a reason, and the officer still oversees it. */
    private void checkChair(ChildRecord.ReviewBooking booking) {
        String officer = usual().worker("REVIEWING_OFFICER");
        boolean other = booking.chair() != null && !booking.chair().equalsIgnoreCase(officer);
        if (other && officer == null) {
            throw FormRefused.of("chair", "refused.booking.no-officer");
        }
        if (other && isBlank(booking.otherChairReason())) {
            throw FormRefused.of("otherChairReason", "refused.booking.chair", officer);
        }
    }

    /** What is better considered before it is booked so. */
    List<Sentence> warnings(BookedReview said) {
        List<Sentence> warnings = new ArrayList<>();
        ChildRecord.ReviewBooking booking = said.booking();
        DueDate limit = limit();
        if (limit != null && limit.on().isBefore(today)) {
            warnings.add(Sentence.of("advice.booking.overdue", limit.on()));
        }
        if (usual().worker("REVIEWING_OFFICER") == null) {
            warnings.add(Sentence.of("advice.booking.no-officer"));
        }
        clashes("advice", said).forEach(warnings::add);
        if ("CARERS_HOME".equals(booking.venue()) && comesWith(said, "PARENT")) {
            warnings.add(Sentence.of("advice.booking.carers-home"));
        }
        most().filter(most -> said.coming() > most.value())
                .ifPresent(most ->
                        warnings.add(Sentence.of("advice.booking.many", Math.toIntExact(said.coming()), most.value())));
        return warnings;
    }

    private static boolean comesWith(BookedReview said, String part) {
        return said.invitees().stream()
                .anyMatch(invitee ->
                        part.equals(invitee.part()) && invitee.invitation().equals("INVITED"));
    }

    private Optional<Ruling<Integer>> most() {
        return council.number(NumberQuestion.ATTENDEES_WARNING);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
