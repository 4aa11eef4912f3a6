package kith.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kith.carerules.ShortBreakStays;
import kith.caserecord.Booked;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.caserecord.RowTypes;
import kith.check.Adjournment;
import kith.check.Participation;
import kith.check.ReviewWithoutMeeting;
import kith.check.Verdict;
import kith.codes.CodeLists;
import kith.council.CouncilAnswers;
import kith.duedate.DueDate;
import kith.duedate.Sentence;
import kith.duty.Duties;
import kith.duty.Duty;
import kith.duty.DutyCode;
import kith.duty.Policy;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.law.Law;
import kith.plugin.Nation;
import kith.plugin.Participant;
import kith.plugin.PracticeQuestion;

/**
 * What the law and the return say of one review of one child.
 *
 * @param record everything held of the child
 * @param standing the review as it is recorded, null for a new one
 * @param policy the law and the council's rules
 * @param council what the council answers besides
 * @param today the day of the record
 */
record ReviewRules(
        ChildRecord record, ChildRecord.Review standing, Policy policy, CouncilAnswers council, LocalDate today) {
    private static final Set<DutyCode> NEXT = Set.of(DutyCode.SECOND_REVIEW, DutyCode.LATER_REVIEW);

    /** @throws FormRefused naming the field that is wrong */
    void check(HeldReview said) {
        checkDays(said);
        checkMeetings(said);
        checkAdjournment(said);
        checkParticipation(said);
        checkOfficer(said);
        checkAgreed(said);
        checkNext(said);
    }

    /** A review closes under the reviewing officer named for the child, whoever chaired it (Children Act 1989, sections 25A and 25B). */
    private void checkOfficer(HeldReview said) {
        boolean named = record.allocations().stream()
                .filter(one -> one.role().equals(Participant.REVIEWING_OFFICER.name()))
                .anyMatch(one -> one.toOn() == null || one.toOn().isAfter(said.heldOn()));
        if (closes(said) && !named) {
            throw FormRefused.of("outcome", "refused.review.officer");
        }
    }

    private boolean closes(HeldReview said) {
        return said.completedOn() != null && (standing == null || standing.completedOn() == null);
    }

    private void checkDays(HeldReview said) {
        Dates.done("heldOn", said.heldOn(), today);
        Dates.notAhead("completedOn", said.completedOn(), today);
        Dates.notBefore("completedOn", said.completedOn(), said.heldOn());
        Dates.notAhead("adjournedOn", said.adjournedOn(), today);
        Dates.notBefore("adjournedOn", said.adjournedOn(), said.heldOn());
        boolean lookedAfter = record.periods().stream()
                .anyMatch(period -> !said.heldOn().isBefore(period.fromOn())
                        && (period.toOn() == null || !said.heldOn().isAfter(period.toOn())));
        if (!lookedAfter && !inShortBreaks(said.heldOn())) {
            throw FormRefused.of("heldOn", "refused.review.not-looked-after", said.heldOn());
        }
    }

    /** A series of short breaks is one placement, and reviewed also between two stays (regulation 48). */
    private boolean inShortBreaks(LocalDate day) {
        return ShortBreakStays.on(record.legalStatuses(), day);
    }

    private void checkMeetings(HeldReview said) {
        for (LocalDate meeting : said.furtherMeetings()) {
            Dates.done("furtherMeetings", meeting, today);
            Dates.notBefore("furtherMeetings", meeting, said.heldOn());
            if (said.completedOn() != null && meeting.isAfter(said.completedOn())) {
                throw FormRefused.of(
                        "furtherMeetings", "refused.review.meeting-after-end", meeting, said.completedOn());
            }
        }
        checkSeries(said);
        if (said.withoutMeeting()) {
            if (!said.furtherMeetings().isEmpty()) {
                throw FormRefused.of("withoutMeeting", "refused.review.meetings");
            }
            refuse("withoutMeeting", withoutMeeting(said.heldOn(), said.agreed()));
            checkDecision(said.agreed());
        }
    }

    /** A series that is booked is complete with its last meeting; one that ends sooner is booked so first. */
    private void checkSeries(HeldReview said) {
        if (standing != null || said.completedOn() == null) {
            return;
        }
        Booked.next(record.reviewBookings()).stream()
                .flatMap(booking ->
                        record.bookedMeetings().stream().filter(meeting -> meeting.booking() == booking.ordinal()))
                .map(ChildRecord.BookedMeeting::meetsOn)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(said.completedOn()))
                .ifPresent(last -> {
                    throw FormRefused.of("outcome", "refused.review.series", last);
                });
    }

    /** Doing without is the reviewing officer's decision, and has its reason. */
    private static void checkDecision(List<ChildRecord.ReviewAgreement> agreed) {
        boolean silent = agreed.stream()
                .filter(one -> one.part().equals(Participant.REVIEWING_OFFICER.name()))
                .anyMatch(one -> BookingRules.isBlank(one.words()));
        if (silent) {
            throw FormRefused.of("withoutMeeting", "refused.review.without-why");
        }
    }

    /** Who must all agree before it is held without a meeting. */
    List<ChildRecord.ReviewAgreement> everyone() {
        return new UsualInvitees(record, council, today).closest();
    }

    /** Whether all of these agreed; what a review that is corrected says stands, whoever works with the child by now. */
    private boolean agreed(List<ChildRecord.ReviewAgreement> agreed, Predicate<ChildRecord.ReviewAgreement> who) {
        boolean standsSo = standing != null && standing.withoutMeeting();
        Set<String> names =
                agreed.stream().map(ChildRecord.ReviewAgreement::name).collect(Collectors.toSet());
        return standsSo
                || everyone().stream()
                        .filter(who)
                        .map(ChildRecord.ReviewAgreement::name)
                        .allMatch(names::contains);
    }

    /** Whether it may be held without a meeting: where law and council allow it. What was held so stays. */
    Verdict withoutMeeting(LocalDate on, List<ChildRecord.ReviewAgreement> said) {
        boolean stands = standing != null && standing.withoutMeeting();
        return council.practice(PracticeQuestion.EVERY_REVIEW_IS_A_MEETING)
                .filter(rule -> !stands)
                .map(rule -> new Verdict(
                        Verdict.Answer.REFUSED, Sentence.of("answer.without-meeting.council"), rule.authority()))
                .orElseGet(() -> withoutMeetingByLaw(on, said));
    }

    private Verdict withoutMeetingByLaw(LocalDate on, List<ChildRecord.ReviewAgreement> said) {
        String officer = Participant.REVIEWING_OFFICER.name();
        boolean childAgreed = agreed(said, one -> one.part().equals(Participant.CHILD.name()));
        boolean decided = standing != null && standing.withoutMeeting()
                || said.stream().anyMatch(one -> one.part().equals(officer));
        boolean everyoneAgreed = decided && agreed(said, one -> true);
        LocalDate longTermFrom = record.placements().stream()
                .filter(stay -> !on.isBefore(stay.fromOn()) && (stay.toOn() == null || on.isBefore(stay.toOn())))
                .filter(stay -> CodeLists.nearest("placement-type", stay.type()).startsWith("U"))
                .map(ChildRecord.Placement::longTermFrom)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate lastMeeting = record.reviews().stream()
                .filter(review -> !review.withoutMeeting() && review.heldOn().isBefore(on))
                .map(ChildRecord.Review::heldOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return ReviewWithoutMeeting.check(law(), on, longTermFrom, lastMeeting, childAgreed, everyoneAgreed);
    }

    private void checkAdjournment(HeldReview said) {
        LocalDate earlier = standing == null ? null : standing.adjournedOn();
        if (said.adjournedOn() == null || said.adjournedOn().equals(earlier)) {
            return;
        }
        refuse("adjournedOn", Adjournment.check(law(), said.adjournedOn(), earlier == null ? 0 : 1));
        if (said.completedOn() != null && said.adjournedOn().isAfter(said.completedOn())) {
            throw FormRefused.of(
                    "adjournedOn", "refused.review.adjourned-complete", said.completedOn(), said.adjournedOn());
        }
    }

    /** The return is England's; it takes no reviews of children in short breaks. */
    private void checkParticipation(HeldReview said) {
        String status = CodeLists.nearest("legal-status", legalStatus(said.heldOn()));
        boolean shortBreaks = "V3".equals(status) || "V4".equals(status);
        if (policy.nation() != Nation.ENGLAND || said.participation() == null && shortBreaks) {
            return;
        }
        if (said.participation() == null) {
            if (said.completedOn() != null) {
                throw FormRefused.of("participation", "refused.review.participation");
            }
            return;
        }
        Verdict verdict = Participation.code(record.child().bornOn(), said.heldOn(), said.participation(), status);
        if (verdict.answer() == Verdict.Answer.INVALID) {
            throw new FormRefused("participation", verdict.why(), verdict.authority());
        }
    }

    private String legalStatus(LocalDate on) {
        return record.legalStatuses().stream()
                .filter(status ->
                        !on.isBefore(status.fromOn()) && (status.toOn() == null || on.isBefore(status.toOn())))
                .map(ChildRecord.LegalStatus::code)
                .findFirst()
                .orElse(null);
    }

    /** Where the council agrees the next day before a meeting closes, a review of a child who stays does not end without one. */
    private void checkAgreed(HeldReview said) {
        boolean stays = record.periods().stream().anyMatch(period -> period.toOn() == null) || inShortBreaks(today);
        if (closes(said)
                && stays
                && said.nextAgreedOn() == null
                && council.does(PracticeQuestion.NEXT_DATE_AGREED_AT_MEETING)) {
            throw FormRefused.of("nextAgreedOn", "refused.review.next-missing");
        }
    }

    void checkNext(HeldReview said) {
        LocalDate next = said.nextAgreedOn();
        if (next == null) {
            return;
        }
        LocalDate last = said.completedOn() != null ? said.completedOn() : said.heldOn();
        if (!next.isAfter(last)) {
            throw FormRefused.of("nextAgreedOn", "refused.review.next-before", next, last);
        }
        Optional<DueDate> limit = limit(said);
        if (limit.isPresent() && next.isAfter(limit.get().on())) {
            throw new NextReviewTooLate(next, limit.get());
        }
    }

    /** By when the next review must be held, or this one finished: what the rules of duty say once this review stands. */
    Optional<DueDate> limit(HeldReview said) {
        boolean complete = said.completedOn() != null;
        String occasion = (complete ? " after review " : " review ") + said.heldOn();
        return Duties.of(FactsOf.record(with(said)), policy, today).stream()
                .filter(duty -> complete ? NEXT.contains(duty.code()) : duty.code() == DutyCode.REVIEW_COMPLETION)
                .filter(duty -> (" " + duty.occasion()).endsWith(occasion) && duty.dueOn() != null)
                .map(Duty::due)
                .findFirst();
    }

    private ChildRecord with(HeldReview said) {
        LocalDate before = standing == null ? said.heldOn() : standing.heldOn();
        List<ChildRecord.Review> reviews = new ArrayList<>(record.reviews());
        reviews.removeIf(review -> review.heldOn().equals(before));
        reviews.add(said.row(standing));
        List<ChildRecord.ReviewMeeting> meetings = new ArrayList<>(record.reviewMeetings());
        meetings.removeIf(meeting -> meeting.reviewHeldOn().equals(before));
        said.meetings().forEach(day -> meetings.add(new ChildRecord.ReviewMeeting(said.heldOn(), day)));
        return RowTypes.with(
                record.child(),
                record,
                Map.of(ChildRecord.Review.class, reviews, ChildRecord.ReviewMeeting.class, meetings));
    }

    private Law law() {
        return Law.of(policy.nation());
    }

    private static void refuse(String field, Verdict verdict) {
        if (verdict.answer() == Verdict.Answer.REFUSED) {
            throw new FormRefused(field, verdict.why(), verdict.authority());
        }
    }
}
