package kith.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Protection;
import kith.duty.ChildFacts.ReviewRequest;
import kith.duty.ChildFacts.ReviewRequest.Kind;
import kith.plugin.LimitQuestion;

/**
 * Reviews before their ordinary date, and the answer whether there is to be one: to whoever asked, and to what happened – placements
 * that broke down, a child who is often away, a child who was missing, a child protection plan that was made. What happened raises the
 * question once for each cause, until it is answered or a review was held.
 */
final class EarlyReviewSchedule {
    /** How many placements break down within a year before the question is raised; handbooks say "breakdowns" and no number. */
    static final int BREAKDOWNS = 2;

    /** How often a child is away within 90 days before it counts as frequent; as councils' procedures for missing children count. */
    static final int ABSENCES = 3;

    private static final int ABSENCE_DAYS = 90;
    private static final Set<Kind> AWAY = Set.of(Kind.AWAY, Kind.MISSING);

    private final Reckoning reckoning;
    private final Period period;
    private final EarlyReviews early;

    EarlyReviewSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
        early = new EarlyReviews(reckoning, period);
    }

    void add() {
        early.calls().forEach(this::addReview);
        for (ReviewRequest request : requests()) {
            if (request.kind() == Kind.ASKED && Life.isIn(period, request.on())) {
                addAnswer(request);
            }
        }
        raise("BREAKDOWN", "breakdowns", lastOf(Set.of(Kind.BREAKDOWN), BREAKDOWNS));
        raise("ABSENCE", "absences", lastOf(AWAY, ABSENCES));
        raise("SAFEGUARDING", "missing", lastOf(Set.of(Kind.MISSING), 1));
        raise("SAFEGUARDING", "protection", lastProtection());
    }

    private List<ReviewRequest> requests() {
        return reckoning.child.reviewRequests();
    }

    private void addReview(EarlyReviews.Call call) {
        reckoning.settle(
                DutyCode.EARLY_REVIEW,
                call.occasion(),
                call.deadline(),
                Records.REVIEWS,
                call.on(),
                call.heldOn(),
                period.to(),
                call.facts());
    }

    /** A review that is held meanwhile answers the request too. */
    private void addAnswer(ReviewRequest request) {
        LocalDate answered = earlier(request.asked().answeredOn(), early.after(request.on()));
        reckoning.settle(
                DutyCode.EARLY_REVIEW_ANSWER,
                EarlyReviews.occasion(request),
                reckoning.deadline(LimitQuestion.REVIEW_REQUEST, request.on(), Reckoning.first(answered, period.to())),
                Records.REVIEWS,
                request.on(),
                answered,
                period.to(),
                EarlyReviews.fact(request));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** The last day on which something had happened so often within its time; null where it never had. */
    private LocalDate lastOf(Set<Kind> kinds, int often) {
        LocalDate last = null;
        for (ReviewRequest event : requests()) {
            if (kinds.contains(event.kind()) && Life.isIn(period, event.on()) && count(kinds, event.on()) >= often) {
                last = event.on();
            }
        }
        return last;
    }

    private long count(Set<Kind> kinds, LocalDate on) {
        LocalDate since = kinds.contains(Kind.BREAKDOWN) ? on.minusYears(1) : on.minusDays(ABSENCE_DAYS);
        return requests().stream()
                .filter(event -> kinds.contains(event.kind()) && Life.isIn(period, event.on()))
                .map(ReviewRequest::on)
                .distinct()
                .filter(day -> day.isAfter(since) && !day.isAfter(on))
                .count();
    }

    /** A plan that was made while the child was looked after; one that stood before has a decision of its own. */
    private LocalDate lastProtection() {
        LocalDate last = null;
        for (Protection plan : reckoning.child.protection()) {
            last = Life.isIn(period, plan.from()) && plan.from().isAfter(period.from()) ? plan.from() : last;
        }
        return last;
    }

    private void raise(String cause, String what, LocalDate on) {
        boolean stands = on != null
                && period.to() == null
                && reckoning.knownSince(Records.REVIEWS, on)
                && early.firstReview(on) == null
                && !considered(cause, on);
        Deadline deadline = stands ? reckoning.deadline(LimitQuestion.REVIEW_REQUEST, on, null) : null;
        if (deadline != null) {
            String key = "fact.review-raised." + what;
            reckoning.open(DutyCode.EARLY_REVIEW_ANSWER, what + " " + on, deadline, Sentence.of(key, on));
        }
    }

    private boolean considered(String cause, LocalDate on) {
        return requests().stream()
                .anyMatch(request -> request.kind() == Kind.ASKED
                        && request.asked().cause().equals(cause)
                        && !request.on().isBefore(on));
    }
}
