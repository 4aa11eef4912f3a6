package kith.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.duedate.Sentence;
import kith.duty.ChildFacts.Booking;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Preparation;
import kith.plugin.LimitQuestion;
import kith.plugin.ListQuestion;
import kith.plugin.Ruling;

/**
 * What is made ready ahead of a review: the talk and the papers that the law's guidance wants, and the items of the council's own.
 * The days are counted back from the day it was held; until then from the day it is booked for; and while none is booked, from
 * the last working day on which it can be held in time.
 */
final class ReviewPreparationSchedule {
    private static final int LATER = 2;

    private final Reckoning reckoning;
    private final Period period;

    ReviewPreparationSchedule(Reckoning reckoning, Period period) {
        this.reckoning = reckoning;
        this.period = period;
    }

    /**
     * Something to be made ready.
     *
     * @param duty its duty
     * @param code what a record of having done it says
     * @param occasion its occasion
     * @param deadline by when
     * @param facts why it is to be made ready, beside the review
     */
    private record Task(DutyCode duty, String code, String occasion, Deadline deadline, List<Sentence> facts) {
        Task(DutyCode duty, String code, String occasion, Deadline deadline) {
            this(duty, code, occasion, deadline, List.of());
        }
    }

    /**
     * A review with the day to which preparation leads up.
     *
     * @param from the day from which the review itself counts
     * @param since the first day on which it can be prepared
     * @param leadsTo when it was held, is booked for, or can be held in time at the latest
     * @param heldOn null while it was not held
     * @param fact what the days are counted back from, in words
     */
    private record Ahead(LocalDate from, LocalDate since, LocalDate leadsTo, LocalDate heldOn, Sentence fact) {}

    void add(List<ReviewChain.Link> chain) {
        for (ReviewChain.Link link : chain) {
            Ahead ahead = ahead(link);
            if (ahead != null) {
                tasks(link, ahead).forEach(task -> add(task, ahead));
            }
        }
    }

    private Ahead ahead(ReviewChain.Link link) {
        LocalDate from = link.from();
        LocalDate since = link.number() == 1 ? from : from.plusDays(1);
        boolean known = link.basis() == ReviewChain.Basis.KNOWN;
        if (link.review() != null) {
            LocalDate heldOn = link.review().heldOn();
            return known ? new Ahead(from, since, heldOn, heldOn, Sentence.of("fact.review", heldOn)) : null;
        }
        Booking booked = booked(from);
        if (booked != null) {
            return new Ahead(from, since, booked.meetsOn(), null, Sentence.of("fact.review-booked", booked.meetsOn()));
        }
        if (!known || link.deadline() == null || isUnknown(link)) {
            return null;
        }
        LocalDate early = new EarlyReviews(reckoning, period).next();
        LocalDate due = link.deadline().on();
        LocalDate leadsTo = reckoning.days().onOrBefore(early != null && early.isBefore(due) ? early : due);
        return new Ahead(from, since, leadsTo, null, Sentence.of("fact.review-due", leadsTo));
    }

    /** The booking of the next review, or null. */
    private Booking booked(LocalDate after) {
        Booking standing = null;
        for (Booking booking : reckoning.child.bookings()) {
            if (booking.stands() && !booking.rest() && booking.meetsOn().isAfter(after)) {
                standing = booking;
            }
        }
        return standing;
    }

    /** Whether the review itself is not known, so that nothing can be said of its preparation. */
    private boolean isUnknown(ReviewChain.Link link) {
        return !reckoning.knownSince(Records.REVIEWS, link.from())
                && link.deadline().on().isBefore(reckoning.asOf);
    }

    private List<Task> tasks(ReviewChain.Link link, Ahead ahead) {
        List<Task> tasks = new ArrayList<>();
        tasks.add(ofLaw(DutyCode.REVIEW_TALK, LimitQuestion.REVIEW_TALK, Preparation.TALK, link, ahead));
        tasks.add(ofLaw(DutyCode.REVIEW_PAPERS, LimitQuestion.REVIEW_PAPERS, Preparation.PAPERS, link, ahead));
        addStrategy(link, ahead, tasks);
        Ruling<List<kith.plugin.Preparation>> own = reckoning.says(ListQuestion.PREPARATIONS, ahead.leadsTo());
        if (own != null) {
            int number = link.number() == 0 ? LATER : link.number();
            for (kith.plugin.Preparation item : own.value()) {
                if (item.isFor(number)) {
                    String occasion = item.code() + " " + link.occasion();
                    Deadline deadline = reckoning.before(item, own.authority(), ahead.leadsTo());
                    tasks.add(new Task(DutyCode.REVIEW_PREPARATION, item.code(), occasion, deadline));
                }
            }
        }
        return tasks;
    }

    /**
     * A child with additional communication needs, or one who lives outside the council's area, is involved by a strategy of its own.
     * Of a review that was held only what was done is told.
     */
    private void addStrategy(ReviewChain.Link link, Ahead ahead, List<Task> tasks) {
        String code = Preparation.STRATEGY;
        List<Sentence> why = reckoning.child.involvement().stream()
                .filter(one -> one.holds(ahead.leadsTo()))
                .map(one -> Sentence.of(
                        one.why() == ChildFacts.Involvement.Why.COMMUNICATION
                                ? "fact.strategy.communication"
                                : "fact.strategy.out-of-area"))
                .toList();
        LocalDate doneOn = done(code, ahead);
        if (!why.isEmpty() && (ahead.heldOn() == null || doneOn != null)) {
            Deadline deadline = reckoning.deadline(
                    LimitQuestion.REVIEW_STRATEGY, ahead.leadsTo(), Reckoning.first(doneOn, ended(ahead)));
            tasks.add(new Task(DutyCode.REVIEW_PREPARATION, code, code + " " + link.occasion(), deadline, why));
        }
    }

    private Task ofLaw(DutyCode duty, LimitQuestion question, String code, ReviewChain.Link link, Ahead ahead) {
        LocalDate doneOn = done(code, ahead);
        LocalDate stopped = Reckoning.first(doneOn, ended(ahead));
        return new Task(duty, code, link.occasion(), reckoning.deadline(question, ahead.leadsTo(), stopped));
    }

    /** Counted back from the review, but nothing is due before the day from which the review itself counts. */
    private void add(Task task, Ahead ahead) {
        if (task.deadline() == null) {
            return;
        }
        LocalDate from = ahead.from();
        Deadline deadline = task.deadline().noEarlierThan(from, Sentence.of("law.review-at-once", from));
        reckoning.settle(
                task.duty(),
                task.occasion(),
                deadline,
                Records.WORK,
                from,
                done(task.code(), ahead),
                ended(ahead),
                Stream.concat(Stream.of(ahead.fact()), task.facts().stream()).toArray(Sentence[]::new));
    }

    private LocalDate ended(Ahead ahead) {
        return ahead.heldOn() == null ? period.to() : ahead.heldOn();
    }

    /**
     * The first of its kind since the review before, or since the child became looked after; one after the review itself is none.
     * What was done on the very day of a review belongs to that review; what was done on the first day in care, to the first.
     */
    private LocalDate done(String code, Ahead ahead) {
        for (Preparation preparation : reckoning.child.preparations()) {
            boolean since = !preparation.on().isBefore(ahead.since());
            boolean before = ahead.heldOn() == null || !preparation.on().isAfter(ahead.heldOn());
            if (since
                    && before
                    && !preparation.afterwards()
                    && preparation.code().equals(code)) {
                return preparation.on();
            }
        }
        return null;
    }
}
