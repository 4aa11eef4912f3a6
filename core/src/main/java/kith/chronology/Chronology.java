package kith.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.chronology.LifeEvent.Kind;
import kith.duedate.Sentence;
import kith.duedate.Sentence.Code;
import kith.record.Held;

/** Puts a child's life in order from what is held of it. Pure: asks nobody, knows no day but the record's own. */
public final class Chronology {
    /** The kinds of row that events follow from; of each one is read once. */
    public static final Set<Class<? extends Record>> KINDS = Set.of(
            ChildRecord.Period.class,
            ChildRecord.LegalStatus.class,
            ChildRecord.Placement.class,
            ChildRecord.Absence.class,
            ChildRecord.Missing.class,
            ChildRecord.PlacementCircumstances.class,
            ChildRecord.Allocation.class,
            ChildRecord.Plan.class,
            ChildRecord.PlanChange.class,
            ChildRecord.PlanAgreement.class,
            ChildRecord.PlanCopy.class,
            ChildRecord.ProtectionPlan.class,
            ChildRecord.Review.class,
            ChildRecord.Visit.class,
            ChildRecord.VisitRequest.class,
            ChildRecord.Advice.class,
            ChildRecord.Health.class,
            ChildRecord.Action.class,
            ChildRecord.Document.class);

    private final ChildRecord record;
    private final List<LifeEvent> events = new ArrayList<>();

    private Chronology(ChildRecord record) {
        this.record = record;
    }

    /**
     * Every event, the first of them first; of one day in the order of {@link Kind}.
     *
     * @param record with the rows of at least {@link #KINDS}
     * @param entries what staff wrote
     */
    public static List<LifeEvent> of(ChildRecord record, List<Held<ChildRecord.ChronologyEntry>> entries) {
        Chronology chronology = new Chronology(record);
        chronology.care();
        chronology.stays();
        chronology.breakdowns();
        chronology.plans();
        chronology.protection();
        chronology.work();
        chronology.reviews();
        chronology.written(entries);
        return chronology.events.stream()
                .sorted(Comparator.comparing(LifeEvent::on).thenComparing(LifeEvent::kind))
                .toList();
    }

    private void care() {
        record.periods().forEach(period -> {
            happened(period.fromOn(), Kind.CARE, coded("chronology.care", "category-of-need", period.categoryOfNeed()));
            happened(period.toOn(), Kind.CARE, coded("chronology.care.ended", "reason-ceased", period.endReason()));
        });
        Set<LocalDate> begins = record.legalStatuses().stream()
                .map(ChildRecord.LegalStatus::fromOn)
                .collect(Collectors.toSet());
        record.legalStatuses().forEach(status -> {
            happened(status.fromOn(), Kind.LEGAL, coded("chronology.legal", "legal-status", status.code()));
            // Where another status begins on that day, that one is told.
            happened(
                    begins.contains(status.toOn()) ? null : status.toOn(),
                    Kind.LEGAL,
                    coded("chronology.legal.ended", "legal-status", status.code()));
        });
        record.allocations()
                .forEach(allocation -> happened(
                        allocation.fromOn(),
                        Kind.WORKER,
                        of("chronology.worker.", allocation.role(), name(allocation))));
    }

    private static String name(ChildRecord.Allocation allocation) {
        return allocation.workerName() == null ? allocation.workerRef() : allocation.workerName();
    }

    private void stays() {
        Set<LocalDate> begins =
                record.placements().stream().map(ChildRecord.Placement::fromOn).collect(Collectors.toSet());
        Set<LocalDate> ends = record.placements().stream()
                .map(ChildRecord.Placement::toOn)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        record.placements().forEach(stay -> {
            String how = ends.contains(stay.fromOn()) ? "chronology.moved" : "chronology.placed";
            happened(stay.fromOn(), Kind.PLACEMENT, place(how, stay));
            happened(
                    begins.contains(stay.toOn()) ? null : stay.toOn(),
                    Kind.PLACEMENT,
                    coded("chronology.placement.ended", "placement-type", stay.type()));
        });
        record.absences().forEach(absence -> {
            happened(absence.fromOn(), Kind.PLACEMENT, coded("chronology.away", "placement-type", absence.type()));
            happened(absence.toOn(), Kind.PLACEMENT, Sentence.of("chronology.back"));
        });
        record.missing().forEach(gone -> {
            happened(gone.fromOn(), Kind.MISSING, coded("chronology.missing", "missing", gone.type()));
            happened(gone.toOn(), Kind.MISSING, Sentence.of("chronology.missing.found"));
            if (gone.conversation() != null) {
                happened(
                        gone.conversationOn(),
                        Kind.MISSING,
                        of("chronology.conversation.", gone.conversation()),
                        gone.childSaid());
            }
        });
    }

    /** A breakdown has no day of its own: it is told where the placement ended. */
    private void breakdowns() {
        record.placementCircumstances().forEach(known -> {
            happened(known.disruptionMeetingOn(), Kind.PLACEMENT, Sentence.of("chronology.disruption"));
            record.placements().stream()
                    .filter(stay -> stay.fromOn().equals(known.placedOn()))
                    .filter(stay -> Boolean.TRUE.equals(known.brokeDown()))
                    .forEach(stay -> happened(
                            stay.toOn(),
                            Kind.PLACEMENT,
                            Sentence.of("chronology.brokeDown"),
                            RowTypes.of(ChildRecord.Placement.class).isSealed(stay) ? null : known.breakdownReason()));
        });
    }

    private void plans() {
        record.plans().forEach(plan -> happened(plan.completedOn(), Kind.PLAN, of("chronology.plan.", plan.kind())));
        record.planChanges().forEach(change -> {
            happened(change.raisedOn(), Kind.PLAN, Sentence.of("chronology.change", bare(change.what())));
            happened(
                    change.madeOn(),
                    Kind.PLAN,
                    Sentence.of("chronology.change.made", bare(change.what())),
                    change.notPracticable());
            happened(
                    change.answeredOn(),
                    Kind.PLAN,
                    Sentence.of("chronology.change.answered", bare(change.what())),
                    change.answer());
        });
        record.planAgreements()
                .forEach(said -> happened(
                        said.saidOn(),
                        Kind.PLAN,
                        Sentence.of(
                                said.agreed() ? "chronology.agreed" : "chronology.notAgreed",
                                said.name(),
                                said.planVersion()),
                        said.why()));
        record.planCopies()
                .forEach(copy -> happened(
                        copy.doneOn(),
                        Kind.PLAN,
                        of(
                                copy.sent() ? "chronology.copy.sent." : "chronology.copy.withheld.",
                                copy.plan(),
                                copy.name())));
    }

    private void protection() {
        record.protectionPlans().forEach(plan -> {
            happened(plan.madeOn(), Kind.PLAN, Sentence.of("chronology.protection"));
            happened(plan.reviewedOn(), Kind.PLAN, Sentence.of("chronology.protection.reviewed"));
            happened(plan.endedOn(), Kind.PLAN, Sentence.of("chronology.protection.ended"));
        });
    }

    private static Sentence place(String key, ChildRecord.Placement stay) {
        Code type = new Code("placement-type", stay.type());
        String place =
                RowTypes.of(ChildRecord.Placement.class).withoutSealed(stay).placeName();
        return place == null ? Sentence.of(key, type) : Sentence.of(key + ".place", type, place);
    }

    private void work() {
        record.visits()
                .forEach(visit -> happened(
                        visit.visitedOn(),
                        Kind.VISIT,
                        visit.visitor() == null
                                ? Sentence.of(visited(visit))
                                : Sentence.of(visited(visit) + ".by", visit.visitor()),
                        visit.account()));
        record.visitRequests()
                .forEach(request -> happened(
                        request.requestedOn(),
                        Kind.VISIT,
                        Sentence.of(request.notice() ? "chronology.notice" : "chronology.request"),
                        request.words()));
        record.visits().stream()
                .filter(visit -> visit.concern() != null)
                .forEach(visit ->
                        happened(visit.visitedOn(), Kind.VISIT, Sentence.of("chronology.concern"), visit.concern()));
        record.advice()
                .forEach(given -> happened(
                        given.givenOn(), Kind.VISIT, of("chronology.advice.", given.recipient()), given.words()));
        record.placements().forEach(stay -> {
            happened(stay.visitsAgreedFrom(), Kind.VISIT, Sentence.of("chronology.sixMonths"));
            happened(stay.visitsAgreementWithdrawnOn(), Kind.VISIT, Sentence.of("chronology.sixMonths.withdrawn"));
        });
        record.health().forEach(done -> happened(done.doneOn(), Kind.HEALTH, of("chronology.health.", done.kind())));
        record.documents()
                .forEach(document -> happened(
                        document.datedOn(), Kind.DOCUMENT, Sentence.of("chronology.document", bare(document.title()))));
    }

    private static String visited(ChildRecord.Visit visit) {
        if (!visit.seen()) {
            return "chronology.visit.not-seen";
        }
        return Boolean.TRUE.equals(visit.alone()) ? "chronology.visit.alone" : "chronology.visit";
    }

    private void reviews() {
        record.reviews().forEach(review -> {
            happened(
                    review.heldOn(),
                    Kind.REVIEW,
                    review.participation() == null
                            ? Sentence.of("chronology.review")
                            : coded("chronology.review", "participation", review.participation()));
            happened(review.adjournedOn(), Kind.REVIEW, Sentence.of("chronology.review.adjourned"));
        });
        record.actions().forEach(action -> {
            happened(
                    action.reviewHeldOn(),
                    Kind.DECISION,
                    Sentence.of("chronology.decided", bare(action.what()), action.owner()));
            happened(action.doneOn(), Kind.DECISION, Sentence.of("chronology.decided.done", bare(action.what())));
        });
    }

    private void written(List<Held<ChildRecord.ChronologyEntry>> entries) {
        entries.forEach(entry -> events.add(new LifeEvent(
                entry.said().happenedOn(),
                Kind.WRITTEN,
                Sentence.of("chronology.written", bare(entry.said().words())),
                entry.said().account(),
                entry.id())));
    }

    /** The sentence of a family, such as that of a kind of plan. */
    private static Sentence of(String family, String member, Object... values) {
        return Sentence.of(family + member, values);
    }

    /** Somebody's words without the stop at their end: the sentence around them has its own. */
    private static String bare(String words) {
        return words.strip().replaceFirst("[.!]+$", "");
    }

    /** A sentence that ends in what a code means, where there is one. */
    private static Sentence coded(String key, String list, String code) {
        return code == null ? Sentence.of(key) : Sentence.of(key + ".of", new Code(list, code));
    }

    private void happened(LocalDate on, Kind kind, Sentence what) {
        happened(on, kind, what, null);
    }

    private void happened(LocalDate on, Kind kind, Sentence what, String account) {
        if (on != null) {
            events.add(new LifeEvent(on, kind, what, account, null));
        }
    }
}
