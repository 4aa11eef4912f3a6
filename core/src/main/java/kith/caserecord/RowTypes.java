package kith.caserecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord.Child;

/** Every kind of row of a case record, in the order in which they are written. */
public final class RowTypes {
    /** The children themselves: one row each. */
    public static final RowType<Child> CHILD = new RowType<>(Child.class, "child", "children");

    private static final List<Kind<?>> KINDS = List.of(
            kind(ChildRecord.Period.class, "looked_after_period", "periods", ChildRecord::periods),
            kind(ChildRecord.Adoption.class, "adoption", "adoptions", ChildRecord::adoptions),
            kind(ChildRecord.LegalStatus.class, "legal_status", "legal-statuses", ChildRecord::legalStatuses),
            kind(ChildRecord.Placement.class, "placement", "placements", ChildRecord::placements),
            kind(ChildRecord.Absence.class, "absence", "absences", ChildRecord::absences),
            kind(ChildRecord.Missing.class, "missing_episode", "missing", ChildRecord::missing),
            kind(
                    ChildRecord.PlacementCircumstances.class,
                    "placement_circumstances",
                    "placement-circumstances",
                    ChildRecord::placementCircumstances),
            kind(ChildRecord.PlacementPlan.class, "placement_plan", "placement-plans", ChildRecord::placementPlans),
            kind(
                    ChildRecord.PlacementPlanSignature.class,
                    "placement_plan_signature",
                    "placement-plan-signatures",
                    ChildRecord::placementPlanSignatures),
            kind(
                    ChildRecord.PlacementNotice.class,
                    "placement_notice",
                    "placement-notices",
                    ChildRecord::placementNotices),
            kind(ChildRecord.Person.class, "person", "people", ChildRecord::people),
            kind(ChildRecord.Allocation.class, "allocation", "allocations", ChildRecord::allocations),
            kind(ChildRecord.Plan.class, "plan", "plans", ChildRecord::plans),
            kind(ChildRecord.PlanVersion.class, "plan_version", "plan-versions", ChildRecord::planVersions),
            kind(ChildRecord.PlanPart.class, "plan_part", "plan-parts", ChildRecord::planParts),
            kind(ChildRecord.PlanLine.class, "plan_line", "plan-lines", ChildRecord::planLines),
            kind(ChildRecord.PlanAgreement.class, "plan_agreement", "plan-agreements", ChildRecord::planAgreements),
            kind(ChildRecord.PlanChange.class, "plan_change", "plan-changes", ChildRecord::planChanges),
            kind(ChildRecord.Review.class, "review", "reviews", ChildRecord::reviews),
            kind(ChildRecord.ReviewMeeting.class, "review_meeting", "review-meetings", ChildRecord::reviewMeetings),
            kind(
                    ChildRecord.ReviewAgreement.class,
                    "review_agreement",
                    "review-agreements",
                    ChildRecord::reviewAgreements),
            kind(
                    ChildRecord.ReviewPreparation.class,
                    "review_preparation",
                    "review-preparations",
                    ChildRecord::reviewPreparations),
            kind(ChildRecord.ReviewRequest.class, "review_request", "review-requests", ChildRecord::reviewRequests),
            kind(ChildRecord.ReviewBooking.class, "review_booking", "review-bookings", ChildRecord::reviewBookings),
            kind(ChildRecord.BookedMeeting.class, "booked_meeting", "booked-meetings", ChildRecord::bookedMeetings),
            kind(ChildRecord.Invitee.class, "review_invitee", "review-invitees", ChildRecord::invitees),
            kind(
                    ChildRecord.Contribution.class,
                    "review_contribution",
                    "review-contributions",
                    ChildRecord::contributions),
            kind(ChildRecord.Exclusion.class, "exclusion", "exclusions", ChildRecord::exclusions),
            kind(ChildRecord.InviteeViews.class, "invitee_views", "invitee-views", ChildRecord::inviteeViews),
            kind(ChildRecord.ReviewRecord.class, "review_record", "review-records", ChildRecord::reviewRecords),
            kind(ChildRecord.ReviewItem.class, "review_item", "review-items", ChildRecord::reviewItems),
            kind(ChildRecord.ReviewDecision.class, "review_decision", "review-decisions", ChildRecord::reviewDecisions),
            kind(ChildRecord.ProtectionPlan.class, "protection_plan", "protection-plans", ChildRecord::protectionPlans),
            kind(ChildRecord.Visit.class, "visit", "visits", ChildRecord::visits),
            kind(ChildRecord.VisitItem.class, "visit_item", "visit-items", ChildRecord::visitItems),
            kind(ChildRecord.PlannedVisit.class, "planned_visit", "planned-visits", ChildRecord::plannedVisits),
            kind(ChildRecord.VisitRequest.class, "visit_request", "visit-requests", ChildRecord::visitRequests),
            kind(ChildRecord.Advice.class, "advice", "advice", ChildRecord::advice),
            kind(ChildRecord.Activity.class, "activity", "activities", ChildRecord::activities),
            kind(
                    ChildRecord.CommunicationNeed.class,
                    "communication_need",
                    "communication-needs",
                    ChildRecord::communicationNeeds),
            kind(ChildRecord.FormAnswer.class, "form_answer", "form-answers", ChildRecord::formAnswers),
            kind(ChildRecord.Health.class, "health_event", "health", ChildRecord::health),
            kind(ChildRecord.Rhythm.class, "rhythm", "rhythms", ChildRecord::rhythms),
            kind(ChildRecord.Hold.class, "duty_hold", "holds", ChildRecord::holds),
            kind(ChildRecord.Outcome.class, "outcome_year", "outcomes", ChildRecord::outcomes),
            kind(
                    ChildRecord.PreviousPermanence.class,
                    "previous_permanence",
                    "previous-permanence",
                    ChildRecord::previousPermanence),
            kind(ChildRecord.Action.class, "action", "actions", ChildRecord::actions),
            kind(ChildRecord.Document.class, "document", "documents", ChildRecord::documents),
            kind(ChildRecord.ChronologyEntry.class, "chronology_entry", "chronology", ChildRecord::chronology),
            kind(ChildRecord.PlanCopy.class, "plan_copy", "plan-copies", ChildRecord::planCopies),
            kind(ChildRecord.Footprint.class, "footprint", "footprints", ChildRecord::footprints),
            kind(ChildRecord.Dispute.class, "dispute", "disputes", ChildRecord::disputes),
            kind(ChildRecord.DisputeStage.class, "dispute_stage", "dispute-stages", ChildRecord::disputeStages),
            kind(ChildRecord.CarerConcern.class, "carer_concern", "carer-concerns", ChildRecord::carerConcerns),
            kind(ChildRecord.PlanningRating.class, "planning_rating", "planning-ratings", ChildRecord::planningRatings),
            kind(
                    ChildRecord.ReturnedEpisode.class,
                    "returned_episode",
                    "returned-episodes",
                    ChildRecord::returnedEpisodes));

    private RowTypes() {}

    /** The kinds of row that belong to a child, {@link #CHILD} itself excepted. */
    public static List<RowType<?>> ofChild() {
        return KINDS.stream().<RowType<?>>map(Kind::type).toList();
    }

    /** The kind of row that these records are. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> RowType<R> of(Class<R> type) {
        return (RowType<R>) KINDS.stream()
                .map(Kind::type)
                .filter(candidate -> candidate.type() == type)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The kind of row that records of this name are, {@link #CHILD} among them.
     *
     * @param name such as {@code Placement}
     */
    public static RowType<?> of(String name) {
        return Stream.<RowType<?>>concat(Stream.of(CHILD), ofChild().stream())
                .filter(type -> type.type().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of row is called " + name));
    }

    /** A child's rows of one kind. */
    public static List<? extends Record> rows(ChildRecord record, RowType<?> type) {
        return KINDS.stream()
                .filter(kind -> kind.type() == type)
                .findFirst()
                .orElseThrow()
                .rows()
                .apply(record);
    }

    /**
     * A child's record from rows of every kind in any order.
     *
     * @param child who the child is
     * @param rows by their record class; a class without rows may be missing
     */
    public static ChildRecord record(Child child, Map<Class<?>, ? extends List<? extends Record>> rows) {
        return new ChildRecord(
                child,
                take(rows, ChildRecord.Period.class),
                take(rows, ChildRecord.Adoption.class),
                take(rows, ChildRecord.LegalStatus.class),
                take(rows, ChildRecord.Placement.class),
                take(rows, ChildRecord.Absence.class),
                take(rows, ChildRecord.Missing.class),
                take(rows, ChildRecord.PlacementCircumstances.class),
                take(rows, ChildRecord.PlacementPlan.class),
                take(rows, ChildRecord.PlacementPlanSignature.class),
                take(rows, ChildRecord.PlacementNotice.class),
                take(rows, ChildRecord.Person.class),
                take(rows, ChildRecord.Allocation.class),
                take(rows, ChildRecord.Plan.class),
                take(rows, ChildRecord.PlanVersion.class),
                take(rows, ChildRecord.PlanPart.class),
                take(rows, ChildRecord.PlanLine.class),
                take(rows, ChildRecord.PlanAgreement.class),
                take(rows, ChildRecord.PlanChange.class),
                take(rows, ChildRecord.Review.class),
                take(rows, ChildRecord.ReviewMeeting.class),
                take(rows, ChildRecord.ReviewAgreement.class),
                take(rows, ChildRecord.ReviewPreparation.class),
                take(rows, ChildRecord.ReviewRequest.class),
                take(rows, ChildRecord.ReviewBooking.class),
                take(rows, ChildRecord.BookedMeeting.class),
                take(rows, ChildRecord.Invitee.class),
                take(rows, ChildRecord.Contribution.class),
                take(rows, ChildRecord.Exclusion.class),
                take(rows, ChildRecord.InviteeViews.class),
                take(rows, ChildRecord.ReviewRecord.class),
                take(rows, ChildRecord.ReviewItem.class),
                take(rows, ChildRecord.ReviewDecision.class),
                take(rows, ChildRecord.ProtectionPlan.class),
                take(rows, ChildRecord.Visit.class),
                take(rows, ChildRecord.VisitItem.class),
                take(rows, ChildRecord.PlannedVisit.class),
                take(rows, ChildRecord.VisitRequest.class),
                take(rows, ChildRecord.Advice.class),
                take(rows, ChildRecord.Activity.class),
                take(rows, ChildRecord.CommunicationNeed.class),
                take(rows, ChildRecord.FormAnswer.class),
                take(rows, ChildRecord.Health.class),
                take(rows, ChildRecord.Rhythm.class),
                take(rows, ChildRecord.Hold.class),
                take(rows, ChildRecord.Outcome.class),
                take(rows, ChildRecord.PreviousPermanence.class),
                take(rows, ChildRecord.Action.class),
                take(rows, ChildRecord.Document.class),
                take(rows, ChildRecord.ChronologyEntry.class),
                take(rows, ChildRecord.PlanCopy.class),
                take(rows, ChildRecord.Footprint.class),
                take(rows, ChildRecord.Dispute.class),
                take(rows, ChildRecord.DisputeStage.class),
                take(rows, ChildRecord.CarerConcern.class),
                take(rows, ChildRecord.PlanningRating.class),
                take(rows, ChildRecord.ReturnedEpisode.class));
    }

    /** A child of whom nothing but the name and number is held yet. */
    public static ChildRecord of(Child child) {
        return record(child, Map.of());
    }

    /** A record with another account of who the child is and with the rows of some kinds replaced. */
    public static ChildRecord with(
            Child child, ChildRecord record, Map<Class<?>, ? extends List<? extends Record>> replaced) {
        Map<Class<?>, List<? extends Record>> rows = new HashMap<>();
        KINDS.forEach(kind -> rows.put(kind.type().type(), kind.rows().apply(record)));
        rows.putAll(replaced);
        return record(child, rows);
    }

    /** The record as those may have it who may not see sealed addresses. */
    public static ChildRecord withoutSealed(ChildRecord record) {
        Map<Class<?>, List<? extends Record>> rows = new HashMap<>();
        KINDS.forEach(kind -> rows.put(
                kind.type().type(),
                kind.rows().apply(record).stream()
                        .map(row -> kind.type().withoutSealed(row))
                        .toList()));
        return record(record.child(), rows);
    }

    /** A record that came without sealed addresses, with those that are held of the same rows. */
    public static ChildRecord withSealedOf(ChildRecord held, ChildRecord record) {
        Map<Class<?>, List<? extends Record>> rows = new HashMap<>();
        KINDS.forEach(kind -> rows.put(kind.type().type(), kind.withSealedOf(held, record)));
        return record(record.child(), rows);
    }

    private record Kind<R extends Record>(RowType<R> type, Function<ChildRecord, List<R>> rows) {
        List<R> withSealedOf(ChildRecord held, ChildRecord record) {
            return rows.apply(record).stream()
                    .map(row -> rows.apply(held).stream()
                            .filter(other -> type.key(other).equals(type.key(row)))
                            .findFirst()
                            .map(other -> type.withSealedOf(other, row))
                            .orElse(row))
                    .toList();
        }
    }

    private static <R extends Record> Kind<R> kind(
            Class<R> type, String table, String file, Function<ChildRecord, List<R>> rows) {
        return new Kind<>(new RowType<>(type, table, file), rows);
    }

    private static <R extends Record> List<R> take(
            Map<Class<?>, ? extends List<? extends Record>> rows, Class<R> type) {
        List<R> taken = new ArrayList<>();
        List<? extends Record> found = rows.get(type);
        if (found != null) {
            found.forEach(row -> taken.add(type.cast(row)));
        }
        return of(type).sorted(taken);
    }
}
