package kith.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kith.duty.ChildFacts;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Stay;

/**
 * The peers' walk: the due dates of reviews and visits of a child in England, all of whose life is known, and nothing else: no
 * other duty, no reasons, no council's rules, no gaps in the records. Limits come from whatever is measured.
 */
final class ReviewsAndVisits {
    private final ChildFacts child;
    private final Function<Asked, LocalDate> limits;
    private final List<LocalDate> due = new ArrayList<>(32);

    private ReviewsAndVisits(ChildFacts child, Function<Asked, LocalDate> limits) {
        this.child = child;
        this.limits = limits;
    }

    static List<LocalDate> of(ChildFacts child, Function<Asked, LocalDate> limits) {
        var walk = new ReviewsAndVisits(child, limits);
        if (child.legalStatuses().get(0).code().equals("V4")) {
            walk.shortBreaks();
        } else {
            child.periods().forEach(walk::reviews);
            walk.visits();
        }
        return walk.due;
    }

    private void shortBreaks() {
        var from = child.legalStatuses().get(0).from();
        int number = 0;
        for (var review : child.reviews()) {
            due.add(limits.apply(Asked.shortBreakReview(number++, from)));
            from = review.heldOn();
        }
        due.add(limits.apply(Asked.shortBreakReview(number, from)));
    }

    private void reviews(Period period) {
        var from = period.from();
        int number = 0;
        for (var review : child.reviews()) {
            if (!review.heldOn().isBefore(period.from())
                    && (period.to() == null || !review.heldOn().isAfter(period.to()))) {
                due.add(limits.apply(Asked.review(number++, from)));
                from = review.heldOn();
            }
        }
        owed(limits.apply(Asked.review(number, from)), period.to());
    }

    private void owed(LocalDate date, LocalDate ended) {
        if (ended == null || date.isBefore(ended)) {
            due.add(date);
        }
    }

    private void visits() {
        for (int at = 0; at < child.placements().size(); at++) {
            var stay = child.placements().get(at);
            var end = stay.to() == null ? child.periods().get(0).to() : stay.to();
            boolean movedOn = at + 1 < child.placements().size();
            visits(stay, end, movedOn);
        }
    }

    private void visits(Stay stay, LocalDate end, boolean movedOn) {
        var orderMade = orderMade(stay);
        var reviewed = firstReview(stay.from());
        LocalDate last = null;
        LocalDate firstAfterOrder = null;
        int number = 0;
        var asked = new Asked("visit", 0, "full", false, false, false, false, stay.from());
        for (var visit : child.visits()) {
            var on = visit.on();
            if (!visit.seen()
                    || on.isBefore(stay.from())
                    || end != null && (on.isAfter(end) || movedOn && on.equals(end))
                    || on.equals(last)) {
                continue;
            }
            due.add(due(asked, stay, on));
            asked = ask(stay, on, ++number, orderMade, reviewed);
            last = on;
            if (orderMade != null && firstAfterOrder == null && !on.isBefore(orderMade)) {
                firstAfterOrder = on;
            }
        }
        owed(due(asked, stay, null), end);
        if (orderMade != null) {
            var date = limits.apply(new Asked("visit after order", 0, "full", false, false, false, false, orderMade));
            if (firstAfterOrder != null) {
                due.add(date);
            } else {
                owed(date, end);
            }
        }
    }

    /**
     * Once an agreement is withdrawn the ordinary limit counts again; if it has passed, the visit is due at once. A visit that
     * was already overdue under the agreement stays so.
     */
    private LocalDate due(Asked asked, Stay stay, LocalDate next) {
        var date = limits.apply(asked);
        var withdrawn = stay.agreementWithdrawnOn();
        if (!asked.agreed()
                || withdrawn == null
                || withdrawn.isAfter(date)
                || next != null && !next.isAfter(withdrawn)) {
            return date;
        }
        var ordinary = limits.apply(asked.withoutAgreement());
        return ordinary.isBefore(withdrawn) ? withdrawn : ordinary;
    }

    private Asked ask(Stay stay, LocalDate visit, int number, LocalDate orderMade, LocalDate firstReview) {
        return new Asked(
                "visit",
                number,
                footing(stay, visit, orderMade),
                firstReview != null && firstReview.isBefore(visit),
                visit.isAfter(stay.from().plusYears(1)),
                stay.until18(),
                agreed(stay, visit),
                visit);
    }

    private String footing(Stay stay, LocalDate visit, LocalDate orderMade) {
        if (stay.approval() == Stay.Approval.TEMPORARY) {
            return "temporary";
        }
        if (stay.type().equals("P1") && interimOrderOn(visit)) {
            return "interim order";
        }
        if (stay.approval() == Stay.Approval.PARENT_BEFORE_ASSESSMENT) {
            return "before assessment";
        }
        return orderMade != null && !visit.isBefore(orderMade) ? "care order" : "full";
    }

    private static boolean agreed(Stay stay, LocalDate visit) {
        return (stay.type().equals("U1") || stay.type().equals("U4"))
                && stay.longTermFrom() != null
                && visit.isAfter(stay.longTermFrom().plusYears(1))
                && stay.agreedFrom() != null
                && !visit.isBefore(stay.agreedFrom())
                && (stay.agreementWithdrawnOn() == null || visit.isBefore(stay.agreementWithdrawnOn()));
    }

    private boolean interimOrderOn(LocalDate day) {
        for (var status : child.legalStatuses()) {
            if (status.code().equals("C1")
                    && !day.isBefore(status.from())
                    && (status.to() == null || day.isBefore(status.to()) || day.equals(status.from()))) {
                return true;
            }
        }
        return false;
    }

    private LocalDate orderMade(Stay stay) {
        if (stay.type().equals("P1")) {
            for (var status : child.legalStatuses()) {
                if (status.code().equals("C2")
                        && status.from().isAfter(stay.from())
                        && (stay.to() == null || status.from().isBefore(stay.to()))) {
                    return status.from();
                }
            }
        }
        return null;
    }

    private LocalDate firstReview(LocalDate from) {
        for (var review : child.reviews()) {
            if (!review.heldOn().isBefore(from)) {
                return review.heldOn();
            }
        }
        return null;
    }
}
