package kith.caserecord;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.duty.ChildFacts;
import kith.duty.ChildFacts.ReviewRequest;
import kith.duty.DutyCode;
import kith.plugin.Limit;

/** What of a case record a due date can depend on. */
public final class FactsOf {
    private FactsOf() {}

    /** The facts of one child, without name or number. */
    public static ChildFacts record(ChildRecord record) {
        ChildRecord.Child child = record.child();
        return new ChildFacts(
                child.bornOn(),
                child.diedOn(),
                record.periods().stream()
                        .map(p -> new ChildFacts.Period(
                                p.fromOn(), p.toOn(), p.endReason(), p.ceasingDecidedOn(), p.ceasingApprovedOn()))
                        .toList(),
                record.legalStatuses().stream()
                        .map(s -> new ChildFacts.Status(s.code(), s.fromOn(), s.toOn()))
                        .toList(),
                record.placements().stream().map(FactsOf::stay).toList(),
                record.absences().stream()
                        .map(a -> new ChildFacts.Absence(a.type(), a.fromOn(), a.toOn()))
                        .toList(),
                inOrder(record.plans(), ChildRecord.Plan::completedOn)
                        .map(p -> new ChildFacts.Plan(
                                ChildFacts.Plan.Kind.valueOf(p.kind()), p.completedOn(), p.placedOn()))
                        .toList(),
                reviews(record),
                record.visits().stream()
                        .map(v -> new ChildFacts.Visit(v.visitedOn(), v.seen()))
                        .toList(),
                record.visitRequests().stream()
                        .map(r -> new ChildFacts.VisitRequest(r.requestedOn(), r.notice()))
                        .toList(),
                inOrder(record.health(), ChildRecord.Health::doneOn)
                        .filter(FactsOf::isTimed)
                        .map(h -> new ChildFacts.Health(ChildFacts.Health.Kind.valueOf(h.kind()), h.doneOn()))
                        .toList(),
                record.allocations().stream()
                        .filter(a -> a.role().equals("REVIEWING_OFFICER"))
                        .map(ChildRecord.Allocation::fromOn)
                        .toList(),
                inOrder(record.reviewPreparations(), ChildRecord.ReviewPreparation::doneOn)
                        .map(p -> new ChildFacts.Preparation(p.kind(), p.doneOn(), p.afterwards()))
                        .toList(),
                inOrder(record.reviewBookings(), ChildRecord.ReviewBooking::bookedOn)
                        .map(b -> new ChildFacts.Booking(
                                b.bookedOn(), b.meetsOn(), b.isRest(), b.cancelledOn(), b.heldOn()))
                        .toList(),
                inOrder(record.protectionPlans(), ChildRecord.ProtectionPlan::madeOn)
                        .map(p -> new ChildFacts.Protection(
                                p.madeOn(),
                                p.reviewedOn(),
                                p.endedOn(),
                                p.decidedOn(),
                                Boolean.TRUE.equals(p.goesOn())))
                        .toList(),
                inOrder(record.rhythms(), ChildRecord.Rhythm::fromOn)
                        .map(r -> new ChildFacts.Rhythm(
                                ChildFacts.Rhythm.Kind.valueOf(r.what()),
                                new Limit(r.amount(), Limit.Unit.valueOf(r.unit())),
                                r.fromOn(),
                                r.toOn(),
                                r.agreedBy(),
                                r.reason()))
                        .toList(),
                inOrder(record.holds(), ChildRecord.Hold::fromOn)
                        .map(h -> new ChildFacts.Hold(DutyCode.valueOf(h.duty()), h.fromOn(), h.untilOn(), h.reason()))
                        .toList(),
                reviewRequests(record),
                involvement(record),
                new ChildFacts.Known(
                        child.periodsKnownFrom(),
                        child.reviewsKnownFrom(),
                        child.visitsKnownFrom(),
                        child.plansKnownFrom(),
                        child.healthKnownFrom(),
                        child.workKnownFrom()));
    }

    /** Several on one day call for one review. */
    private static List<ReviewRequest> reviewRequests(ChildRecord record) {
        Stream<ReviewRequest> changes = record.planChanges().stream()
                .filter(change -> change.madeOn() != null)
                .map(change -> new ReviewRequest(change.madeOn(), ReviewRequest.Kind.CHANGE));
        Stream<ReviewRequest> concerns = record.visits().stream()
                .filter(visit -> visit.concern() != null)
                .map(visit -> new ReviewRequest(visit.visitedOn(), ReviewRequest.Kind.CONCERN));
        Stream<ReviewRequest> asked = record.reviewRequests().stream()
                .map(one -> ReviewRequest.of(
                        one.askedOn(),
                        new ReviewRequest.Asked(one.asker(), one.cause(), one.answeredOn(), one.broughtTo())));
        return Stream.of(changes, concerns, asked, breakdowns(record), away(record))
                .flatMap(requests -> requests)
                .distinct()
                .sorted(Comparator.comparing(ReviewRequest::on))
                .toList();
    }

    /** How a child communicates is not dated: it holds for life. */
    private static List<ChildFacts.Involvement> involvement(ChildRecord record) {
        Stream<ChildFacts.Involvement> communication = record.communicationNeeds().stream()
                .limit(1)
                .map(need -> new ChildFacts.Involvement(
                        ChildFacts.Involvement.Why.COMMUNICATION, record.child().bornOn(), null));
        Set<LocalDate> outside = record.placementCircumstances().stream()
                .filter(one -> Boolean.TRUE.equals(one.outOfArea()))
                .map(ChildRecord.PlacementCircumstances::placedOn)
                .collect(Collectors.toSet());
        Stream<ChildFacts.Involvement> away = record.placements().stream()
                .filter(stay -> outside.contains(stay.fromOn()))
                .map(stay ->
                        new ChildFacts.Involvement(ChildFacts.Involvement.Why.OUT_OF_AREA, stay.fromOn(), stay.toOn()));
        return Stream.concat(communication, away)
                .sorted(Comparator.comparing(ChildFacts.Involvement::from))
                .toList();
    }

    /** A placement that broke down did so on the day on which it ended. */
    private static Stream<ReviewRequest> breakdowns(ChildRecord record) {
        Set<LocalDate> brokeDown = record.placementCircumstances().stream()
                .filter(one -> Boolean.TRUE.equals(one.brokeDown()))
                .map(ChildRecord.PlacementCircumstances::placedOn)
                .collect(Collectors.toSet());
        return record.placements().stream()
                .filter(stay -> stay.toOn() != null && brokeDown.contains(stay.fromOn()))
                .map(stay -> new ReviewRequest(stay.toOn(), ReviewRequest.Kind.BREAKDOWN));
    }

    private static Stream<ReviewRequest> away(ChildRecord record) {
        return record.missing().stream()
                .map(one -> new ReviewRequest(
                        one.fromOn(), one.type().equals("M") ? ReviewRequest.Kind.MISSING : ReviewRequest.Kind.AWAY));
    }

    /** Only assessments and dental checks that were done meet a duty. */
    private static boolean isTimed(ChildRecord.Health health) {
        return !health.refused()
                && Stream.of(ChildFacts.Health.Kind.values())
                        .anyMatch(kind -> kind.name().equals(health.kind()));
    }

    private static ChildFacts.Stay stay(ChildRecord.Placement p) {
        return new ChildFacts.Stay(
                p.type(),
                p.fromOn(),
                p.toOn(),
                p.until18(),
                p.longTermFrom(),
                ChildFacts.Stay.Approval.valueOf(p.approval()),
                p.approvedFrom(),
                p.approvalExtended(),
                p.planned(),
                p.notifiedOn(),
                p.assessedOn(),
                p.decidedOn(),
                p.visitsAgreedFrom(),
                p.visitsAgreementWithdrawnOn(),
                p.responsibleForAnother(),
                p.endedAtOnce(),
                p.endNotifiedOn(),
                p.approvedOn());
    }

    private static List<ChildFacts.Review> reviews(ChildRecord record) {
        Map<LocalDate, List<LocalDate>> meetings = record.reviewMeetings().stream()
                .collect(Collectors.groupingBy(
                        ChildRecord.ReviewMeeting::reviewHeldOn,
                        Collectors.mapping(ChildRecord.ReviewMeeting::heldOn, Collectors.toList())));
        return record.reviews().stream()
                .map(r -> new ChildFacts.Review(
                        meetings.getOrDefault(r.heldOn(), List.of()),
                        r.heldOn(),
                        r.completedOn(),
                        r.adjournedOn(),
                        r.withoutMeeting(),
                        r.decisionsOn(),
                        r.recordOn(),
                        r.distributedOn(),
                        planUpdated(record, r)))
                .toList();
    }

    /** As recorded; else when a version of the care plan was completed that names the review. */
    private static LocalDate planUpdated(ChildRecord record, ChildRecord.Review review) {
        if (review.planUpdatedOn() != null) {
            return review.planUpdatedOn();
        }
        Set<Integer> following = record.planVersions().stream()
                .filter(version -> review.heldOn().equals(version.reviewHeldOn()))
                .map(ChildRecord.PlanVersion::number)
                .collect(Collectors.toSet());
        return record.plans().stream()
                .filter(plan -> plan.kind().equals("CARE")
                        && plan.planVersion() != null
                        && following.contains(plan.planVersion()))
                .map(ChildRecord.Plan::completedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static <R> Stream<R> inOrder(List<R> rows, java.util.function.Function<R, LocalDate> day) {
        return rows.stream().sorted(Comparator.comparing(day));
    }
}
