package kith.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kith.duty.ChildFacts;
import kith.duty.ChildFacts.Absence;
import kith.duty.ChildFacts.Booking;
import kith.duty.ChildFacts.Health;
import kith.duty.ChildFacts.Known;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Preparation;
import kith.duty.ChildFacts.ReviewRequest;
import kith.duty.ChildFacts.Status;
import kith.duty.ChildFacts.Visit;
import kith.duty.ChildFacts.VisitRequest;

/**
 * The child a case tells of. What the case leaves out is filled with the plainest child: born ten years before, looked after
 * since the first thing told, in one ordinary foster placement, everything known.
 */
final class CaseChild {
    private final String where;
    LocalDate bornOn;
    LocalDate diedOn;
    LocalDate today;
    private LocalDate latest;
    private LocalDate earliest;
    LocalDate ceasingDecidedOn;
    LocalDate ceasingApprovedOn;
    String endReason;
    private final List<Period> periods = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();
    final List<CaseStay> stays = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<CaseReview> reviews = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<VisitRequest> requests = new ArrayList<>();
    private final List<ReviewRequest> reviewRequests = new ArrayList<>();
    private final List<Health> health = new ArrayList<>();
    final List<LocalDate> officers = new ArrayList<>();
    private final List<Preparation> preparations = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();
    private final Map<String, LocalDate> known = new HashMap<>();

    CaseChild(String where) {
        this.where = where;
    }

    /** The day on which the case is looked at: the one it states, otherwise the last day it tells of. */
    LocalDate today() {
        return today == null ? latest : today;
    }

    /** The same case with one more review, held on a day. */
    void hold(LocalDate day) {
        reviews.add(new CaseReview(List.of(seen(day))));
        today = today == null ? null : day;
    }

    ChildFacts child() {
        fill();
        return new ChildFacts(
                bornOn,
                diedOn,
                List.copyOf(periods),
                inOrder(statuses, Status::from),
                stays.stream()
                        .sorted(Comparator.comparing(stay -> stay.from))
                        .map(CaseStay::stay)
                        .toList(),
                inOrder(absences, Absence::from),
                inOrder(plans, Plan::completedOn),
                reviews.stream()
                        .sorted(Comparator.comparing(review -> review.heldOn))
                        .map(CaseReview::review)
                        .toList(),
                inOrder(visits, Visit::on),
                inOrder(requests, VisitRequest::on),
                inOrder(health, Health::on),
                officers.stream().sorted().toList(),
                inOrder(preparations, Preparation::on),
                inOrder(bookings, Booking::on),
                List.of(),
                List.of(),
                List.of(),
                inOrder(reviewRequests, ReviewRequest::on),
                known());
    }

    private static <T> List<T> inOrder(List<T> facts, Function<T, LocalDate> day) {
        return facts.stream().sorted(Comparator.comparing(day)).toList();
    }

    private Known known() {
        return new Known(
                known.getOrDefault("periods", LocalDate.MIN),
                known.getOrDefault("reviews", LocalDate.MIN),
                known.getOrDefault("visits", LocalDate.MIN),
                known.getOrDefault("plans", LocalDate.MIN),
                known.getOrDefault("health", LocalDate.MIN),
                known.getOrDefault("work", LocalDate.MIN));
    }

    /** The plainest child around what the case tells. */
    private void fill() {
        if (earliest == null && bornOn == null && today == null) {
            throw new CaseRefused(where, "facts", "No fact has a date. Say at least when something happened.");
        }
        if (periods.isEmpty()) {
            periods.add(new Period(begins(), null, null, null, null));
        }
        Period first = periods.get(0);
        if (stays.isEmpty()) {
            stays.add(new CaseStay("U6", first.from(), null));
        }
        stays.stream().filter(stay -> stay.from == null).forEach(stay -> stay.from = first.from());
        if (statuses.isEmpty()) {
            statuses.add(new Status("V2", first.from(), null));
        }
        bornOn = bornOn == null ? first.from().minusYears(10) : bornOn;
        latest = latest == null ? first.from() : latest;
        endLastPeriod();
    }

    /** Two weeks before the first review where that is the first thing told, and ten years after birth where nothing else is. */
    private LocalDate begins() {
        if (earliest == null) {
            return bornOn == null ? today : bornOn.plusYears(10);
        }
        boolean reviewFirst = reviews.stream().anyMatch(review -> review.heldOn.equals(earliest));
        return reviewFirst ? earliest.minusWeeks(2) : earliest;
    }

    private void endLastPeriod() {
        Period last = periods.remove(periods.size() - 1);
        LocalDate to = last.to() == null && diedOn != null ? diedOn : last.to();
        periods.add(new Period(last.from(), to, to == null ? null : endReason, ceasingDecidedOn, ceasingApprovedOn));
    }

    LocalDate day(Cell cell) {
        return seen(cell.day());
    }

    private LocalDate seen(LocalDate day) {
        earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
        latest = latest == null || day.isAfter(latest) ? day : latest;
        return day;
    }

    void period(Cell cell) {
        periods.add(new Period(day(cell), null, null, null, null));
    }

    void accommodated(Cell cell) {
        period(cell);
        statuses.add(new Status("V2", cell.day(), null));
    }

    void remanded(Cell cell) {
        period(cell);
        statuses.add(new Status("J1", cell.day(), null));
    }

    void endPeriod(Cell cell) {
        if (periods.isEmpty()) {
            throw cell.wrong("a 'looked after from' before it");
        }
        Period last = periods.remove(periods.size() - 1);
        periods.add(new Period(last.from(), day(cell), null, null, null));
    }

    void status(Cell cell) {
        Cell.Span span = cell.span("legal-status");
        LocalDate from = span.from() == null ? startOf(cell) : seen(span.from());
        statuses.add(new Status(span.code(), from, span.to() == null ? null : seen(span.to())));
    }

    void placement(Cell cell) {
        Cell.Span span = cell.span("placement-type");
        LocalDate from = span.from() == null ? null : seen(span.from());
        stays.add(new CaseStay(span.code(), from, span.to() == null ? null : seen(span.to())));
    }

    void absence(Cell cell) {
        Cell.Span span = cell.span("placement-type");
        if (span.from() == null) {
            throw cell.wrong("its days, such as T1 2026-09-01..2026-09-05");
        }
        absences.add(new Absence(span.code(), seen(span.from()), span.to() == null ? null : seen(span.to())));
    }

    private LocalDate startOf(Cell cell) {
        if (periods.isEmpty()) {
            throw cell.wrong("its first day, such as C1 2026-03-02, or a 'looked after from' before it");
        }
        return periods.get(periods.size() - 1).from();
    }

    CaseStay stay(Cell cell) {
        if (stays.isEmpty()) {
            if (periods.isEmpty()) {
                throw cell.wrong("a placement before it, such as placement=U4 2026-03-02");
            }
            stays.add(new CaseStay("U6", periods.get(0).from(), null));
        }
        return stays.get(stays.size() - 1);
    }

    void plan(Plan.Kind kind, Cell cell) {
        boolean ofPlacement = kind == Plan.Kind.PLACEMENT || kind == Plan.Kind.DETENTION_PLACEMENT;
        plans.add(new Plan(kind, day(cell), ofPlacement ? placedOn(cell) : null));
    }

    private LocalDate placedOn(Cell cell) {
        CaseStay stay = stay(cell);
        return stay.from == null ? startOf(cell) : stay.from;
    }

    CaseReview review(Cell cell) {
        reviews.add(new CaseReview(List.of(day(cell))));
        return lastReview(cell);
    }

    void reviewAfterFirst(Cell cell) {
        if (reviews.isEmpty()) {
            reviews.add(new CaseReview(List.of(seen(cell.day().minusMonths(3)))));
        }
        review(cell);
    }

    /** A review that is neither the first nor the second. */
    void laterReview(Cell cell) {
        if (reviews.isEmpty()) {
            reviews.add(new CaseReview(List.of(seen(cell.day().minusMonths(9)))));
            reviews.add(new CaseReview(List.of(seen(cell.day().minusMonths(6)))));
        }
        review(cell);
    }

    void meetings(Cell cell) {
        List<LocalDate> days = cell.days();
        days.forEach(this::seen);
        reviews.add(new CaseReview(days));
    }

    void adjourned(Cell cell) {
        if (reviews.isEmpty()) {
            laterReview(cell);
        }
        CaseReview review = lastReview(cell);
        review.adjournedOn = day(cell);
        review.completedOn = null;
    }

    void withoutMeeting(Cell cell) {
        lastReview(cell).withoutMeeting = cell.yes();
    }

    CaseReview lastReview(Cell cell) {
        if (reviews.isEmpty()) {
            throw cell.wrong("a review before it, such as review held=2026-03-27");
        }
        return reviews.get(reviews.size() - 1);
    }

    void prepared(String code, Cell cell) {
        preparations.add(Preparation.ahead(code, day(cell)));
    }

    /** An item of the council's own, such as {@code visit-the-child 2026-05-01}. */
    void prepared(Cell cell) {
        String[] parts = cell.text().split(" ");
        if (parts.length != 2) {
            throw cell.wrong("a council's item and a day, such as visit-the-child 2026-05-01");
        }
        preparations.add(Preparation.ahead(parts[0], day(cell.with(parts[1]))));
    }

    /** A review booked for a day, as soon as anything was told. */
    void booked(Cell cell) {
        bookings.add(new Booking(earliest == null ? cell.day() : earliest, cell.day(), false, null, null));
    }

    void cancelled(Cell cell) {
        if (bookings.isEmpty()) {
            throw cell.wrong("a booking before it, such as booked=2026-03-27");
        }
        Booking last = bookings.remove(bookings.size() - 1);
        bookings.add(new Booking(last.on(), last.meetsOn(), last.rest(), day(cell), null));
    }

    void visits(Cell cell, boolean childSeen) {
        cell.days().forEach(day -> visits.add(new Visit(seen(day), childSeen)));
    }

    void requested(Cell cell, boolean notice) {
        requests.add(new VisitRequest(day(cell), notice));
    }

    void reviewCalledFor(Cell cell, ReviewRequest.Kind kind) {
        reviewRequests.add(new ReviewRequest(day(cell), kind));
    }

    void health(Health.Kind kind, Cell cell) {
        health.add(new Health(kind, day(cell)));
    }

    void known(String kind, Cell cell) {
        known.put(kind, cell.text().equals("never") ? null : cell.day());
    }
}
