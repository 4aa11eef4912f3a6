package kith.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kith.duty.ChildFacts.Booking;
import kith.duty.ChildFacts.Dispute;
import kith.duty.ChildFacts.Health;
import kith.duty.ChildFacts.Hold;
import kith.duty.ChildFacts.Involvement;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Preparation;
import kith.duty.ChildFacts.Protection;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.ReviewRequest;
import kith.duty.ChildFacts.Rhythm;
import kith.duty.ChildFacts.Status;
import kith.duty.ChildFacts.Stay;
import kith.duty.ChildFacts.Visit;
import kith.duty.ChildFacts.VisitRequest;

/** The facts of a child as they stood at the end of a day: what came later is left out. */
final class FactsOn {
    private final LocalDate day;

    private FactsOn(LocalDate day) {
        this.day = day;
    }

    static ChildFacts of(ChildFacts child, LocalDate day) {
        FactsOn on = new FactsOn(day);
        return new ChildFacts(
                child.bornOn(),
                on.upTo(child.diedOn()),
                on.kept(child.periods(), Period::from, on::cut),
                on.kept(child.legalStatuses(), Status::from, on::cut),
                on.kept(child.placements(), Stay::from, on::cut),
                child.absences(),
                on.kept(child.plans(), Plan::completedOn),
                on.kept(child.reviews(), Review::heldOn, on::cut),
                on.kept(child.visits(), Visit::on),
                on.kept(child.visitRequests(), VisitRequest::on),
                on.kept(child.health(), Health::on),
                on.kept(child.officers(), Function.identity()),
                on.kept(child.preparations(), Preparation::on),
                on.kept(child.bookings(), Booking::on, on::cut),
                on.kept(child.protection(), Protection::from, on::cut),
                on.kept(child.rhythms(), Rhythm::from),
                on.kept(child.holds(), Hold::from),
                on.kept(child.reviewRequests(), ReviewRequest::on, on::cut),
                on.kept(child.involvement(), Involvement::from, on::cut),
                on.kept(child.disputes(), Dispute::from, on::cut),
                child.known());
    }

    private <T> List<T> kept(List<T> all, Function<T, LocalDate> from) {
        return kept(all, from, UnaryOperator.identity());
    }

    /** The list itself where nothing in it lies after the day, which is nearly always. */
    private <T> List<T> kept(List<T> all, Function<T, LocalDate> from, UnaryOperator<T> cut) {
        for (int at = 0; at < all.size(); at++) {
            T one = all.get(at);
            if (isLater(from.apply(one)) || cut.apply(one) != one) {
                return copied(all, from, cut);
            }
        }
        return all;
    }

    private <T> List<T> copied(List<T> all, Function<T, LocalDate> from, UnaryOperator<T> cut) {
        List<T> kept = new ArrayList<>(all.size());
        for (T one : all) {
            if (!isLater(from.apply(one))) {
                kept.add(cut.apply(one));
            }
        }
        return kept;
    }

    private Involvement cut(Involvement one) {
        return isLater(one.to()) ? new Involvement(one.why(), one.from(), null) : one;
    }

    private ReviewRequest cut(ReviewRequest request) {
        ReviewRequest.Asked asked = request.asked();
        return asked == null || !isLater(asked.answeredOn())
                ? request
                : ReviewRequest.of(request.on(), new ReviewRequest.Asked(asked.by(), asked.cause(), null, null));
    }

    private Period cut(Period period) {
        if (!isLater(period.to()) && !isLater(period.ceasingDecidedOn()) && !isLater(period.ceasingApprovedOn())) {
            return period;
        }
        return new Period(
                period.from(),
                upTo(period.to()),
                isLater(period.to()) ? null : period.endReason(),
                upTo(period.ceasingDecidedOn()),
                upTo(period.ceasingApprovedOn()));
    }

    private Status cut(Status status) {
        return isLater(status.to()) ? new Status(status.code(), status.from(), null) : status;
    }

    private Protection cut(Protection plan) {
        return isLater(plan.reviewedOn()) || isLater(plan.to()) || isLater(plan.decidedOn())
                ? new Protection(
                        plan.from(),
                        upTo(plan.reviewedOn()),
                        upTo(plan.to()),
                        upTo(plan.decidedOn()),
                        plan.goesOn() && !isLater(plan.decidedOn()))
                : plan;
    }

    private Dispute cut(Dispute dispute) {
        List<Dispute.Stage> stages = kept(dispute.stages(), Dispute.Stage::from, this::cut);
        return stages == dispute.stages() && !isLater(dispute.to())
                ? dispute
                : new Dispute(dispute.number(), dispute.from(), upTo(dispute.to()), stages);
    }

    private Dispute.Stage cut(Dispute.Stage stage) {
        return isLater(stage.to()) ? new Dispute.Stage(stage.code(), stage.from(), null) : stage;
    }

    private Booking cut(Booking booking) {
        return isLater(booking.cancelledOn()) || isLater(booking.heldOn())
                ? new Booking(
                        booking.on(),
                        booking.meetsOn(),
                        booking.rest(),
                        upTo(booking.cancelledOn()),
                        upTo(booking.heldOn()))
                : booking;
    }

    private Stay cut(Stay stay) {
        boolean unchanged = !isLater(stay.to())
                && !isLater(stay.longTermFrom())
                && !isLater(stay.notifiedOn())
                && !isLater(stay.assessedOn())
                && !isLater(stay.decidedOn())
                && !isLater(stay.agreedFrom())
                && !isLater(stay.agreementWithdrawnOn())
                && !isLater(stay.endNotifiedOn())
                && !isLater(stay.approvedOn());
        return unchanged
                ? stay
                : new Stay(
                        stay.type(),
                        stay.from(),
                        upTo(stay.to()),
                        stay.until18(),
                        upTo(stay.longTermFrom()),
                        stay.approval(),
                        stay.approvedFrom(),
                        stay.approvalExtended(),
                        stay.plannedInAdvance(),
                        upTo(stay.notifiedOn()),
                        upTo(stay.assessedOn()),
                        upTo(stay.decidedOn()),
                        upTo(stay.agreedFrom()),
                        upTo(stay.agreementWithdrawnOn()),
                        stay.responsibleForAnother(),
                        stay.endedAtOnce() && !isLater(stay.to()),
                        upTo(stay.endNotifiedOn()),
                        upTo(stay.approvedOn()));
    }

    private Review cut(Review review) {
        List<LocalDate> meetings = kept(review.meetings(), Function.identity());
        boolean unchanged = meetings == review.meetings()
                && !isLater(review.completedOn())
                && !isLater(review.adjournedOn())
                && !isLater(review.decisionsOn())
                && !isLater(review.recordOn())
                && !isLater(review.distributedOn())
                && !isLater(review.planUpdatedOn());
        return unchanged
                ? review
                : new Review(
                        meetings,
                        review.heldOn(),
                        upTo(review.completedOn()),
                        upTo(review.adjournedOn()),
                        review.withoutMeeting(),
                        upTo(review.decisionsOn()),
                        upTo(review.recordOn()),
                        upTo(review.distributedOn()),
                        upTo(review.planUpdatedOn()));
    }

    private LocalDate upTo(LocalDate date) {
        return isLater(date) ? null : date;
    }

    private boolean isLater(LocalDate date) {
        return date != null && date.isAfter(day);
    }
}
