package kith.duty;

import java.time.LocalDate;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.Status;
import kith.duty.ChildFacts.Stay;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;

/**
 * Which limit binds the visits of one stay. What relaxes a limit, such as a year in the placement or the first review, counts
 * only for an interval that begins after it: an interval that crosses it keeps the shorter limit.
 */
final class VisitRegime {
    private final Reckoning reckoning;
    private final Stay stay;
    private final LocalDate year;
    private final LocalDate firstReview;

    VisitRegime(Reckoning reckoning, Stay stay) {
        this.reckoning = reckoning;
        this.stay = stay;
        this.year = stay.from().plusYears(1);
        this.firstReview = isWatched() ? firstReviewFrom(stay.from()) : null;
    }

    /**
     * Whether the nation has rules for visits to such a stay. Scotland's are for children placed away from home; those found for
     * Northern Ireland are for foster placements.
     */
    static boolean applies(Nation nation, Stay stay) {
        return switch (nation) {
            case ENGLAND, WALES -> true;
            case SCOTLAND -> !Life.isWithParents(stay);
            case NORTHERN_IRELAND -> stay.nearest().startsWith("U");
        };
    }

    /** The limit for the first visit of the stay. */
    LimitQuestion first() {
        return stay.responsibleForAnother() && has(LimitQuestion.VISIT_OTHER_RESPONSIBLE_FIRST, stay.from())
                ? LimitQuestion.VISIT_OTHER_RESPONSIBLE_FIRST
                : LimitQuestion.VISIT_FIRST;
    }

    /** The limit for the interval that begins with a visit. */
    LimitQuestion after(LocalDate visit) {
        LimitQuestion special = special(visit);
        if (special != null && has(special, visit)) {
            return special;
        }
        if (isAgreed(visit) && has(LimitQuestion.VISIT_BY_AGREEMENT, visit)) {
            return LimitQuestion.VISIT_BY_AGREEMENT;
        }
        return ordinary(visit);
    }

    /** The limit without the child's agreement to longer intervals. */
    LimitQuestion ordinary(LocalDate visit) {
        if (!visit.isAfter(year)) {
            return LimitQuestion.VISIT_FIRST_YEAR;
        }
        return stay.until18() && has(LimitQuestion.VISIT_UNTIL_18, visit)
                ? LimitQuestion.VISIT_UNTIL_18
                : LimitQuestion.VISIT_AFTER_FIRST_YEAR;
    }

    private LimitQuestion special(LocalDate visit) {
        if (stay.isTemporarilyApproved(visit)) {
            return watched(visit, LimitQuestion.VISIT_TEMPORARY_APPROVAL);
        }
        if (Life.isWithParents(stay) && Life.statusOn(reckoning.child, "C1", visit) != null) {
            return watched(visit, LimitQuestion.VISIT_INTERIM_ORDER);
        }
        if (stay.approval() == Stay.Approval.PARENT_BEFORE_ASSESSMENT) {
            return watched(visit, LimitQuestion.VISIT_PARENT_BEFORE_ASSESSMENT);
        }
        if (orderMade() != null && !visit.isBefore(orderMade().from())) {
            return LimitQuestion.VISIT_CARE_ORDER;
        }
        if (stay.responsibleForAnother()) {
            return visit.isAfter(year)
                    ? LimitQuestion.VISIT_OTHER_RESPONSIBLE_AFTER_YEAR
                    : LimitQuestion.VISIT_OTHER_RESPONSIBLE;
        }
        return null;
    }

    /** Weekly until the first review since the placement began, then as given. */
    private LimitQuestion watched(LocalDate visit, LimitQuestion afterReview) {
        boolean reviewed = firstReview != null && firstReview.isBefore(visit);
        return reviewed ? afterReview : LimitQuestion.VISIT_BEFORE_FIRST_REVIEW;
    }

    /** A care order made while the child lived with parents, or null. */
    Status orderMade() {
        if (!Life.isWithParents(stay)) {
            return null;
        }
        for (Status status : reckoning.child.legalStatuses()) {
            boolean during = status.from().isAfter(stay.from())
                    && (stay.to() == null || status.from().isBefore(stay.to()));
            if (status.nearest().equals("C2") && during) {
                return status;
            }
        }
        return null;
    }

    /** Long-term foster placement, a year in it, and an agreement that holds on the day. */
    private boolean isAgreed(LocalDate visit) {
        LocalDate withdrawn = stay.agreementWithdrawnOn();
        return isLongTermFostering()
                && visit.isAfter(stay.longTermFrom().plusYears(1))
                && stay.agreedFrom() != null
                && !visit.isBefore(stay.agreedFrom())
                && (withdrawn == null || visit.isBefore(withdrawn));
    }

    private boolean isLongTermFostering() {
        boolean longTermType = stay.nearest().equals("U1") || stay.nearest().equals("U4");
        return longTermType && stay.longTermFrom() != null;
    }

    private boolean isWatched() {
        return stay.approval() != Stay.Approval.FULL || Life.isWithParents(stay);
    }

    private LocalDate firstReviewFrom(LocalDate from) {
        for (Review review : reckoning.child.reviews()) {
            if (!review.heldOn().isBefore(from)) {
                return review.heldOn();
            }
        }
        return null;
    }

    private boolean has(LimitQuestion question, LocalDate on) {
        return reckoning.has(question, on);
    }
}
