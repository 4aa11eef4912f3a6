package kith.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.access.NotFound;
import kith.access.Today;
import kith.allocation.Allocations;
import kith.booking.ReviewBookings;
import kith.caserecord.Booked;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.ChildName;
import kith.child.Children;
import kith.legalstatus.LegalStatuses;
import kith.legalstatus.Periods;
import kith.placement.Placements;
import kith.record.ChildId;
import kith.restriction.Restrictions;
import kith.review.Reviews;
import kith.visit.Visits;
import kith.worklist.ChildClocks;
import kith.worklist.Clocks;
import kith.worklist.WorkGroup;

/** Who a child is and how things stand, put together from the rooms. */
@ApplicationScoped
class Glance {
    private static final RowType<ChildRecord.Placement> PLACEMENT = RowTypes.of(ChildRecord.Placement.class);

    @Inject
    Children children;

    @Inject
    Periods periods;

    @Inject
    LegalStatuses legalStatuses;

    @Inject
    Placements placements;

    @Inject
    Allocations allocations;

    @Inject
    Reviews reviews;

    @Inject
    ReviewBookings bookings;

    @Inject
    Visits visits;

    @Inject
    Clocks clocks;

    @Inject
    Restrictions restrictions;

    @Inject
    Today today;

    /** What every page of a child begins with. */
    record Seen(ChildSummary summary, ChildRecord.Child details, ChildClocks clocks) {}

    /** @throws NotFound if the council has no such child */
    Seen of(ChildId child) {
        return see(child, legalStatuses.held(child), placements.held(child));
    }

    /** Of a child of whom the rows were read already. */
    Seen of(ChildId child, ChildRecord record) {
        ChildClocks standing = clocks.of(child);
        return new Seen(summary(child, record, standing), record.child(), standing);
    }

    /** @throws NotFound if the council has no such child */
    ChildOverview overview(ChildId child) {
        List<ChildRecord.LegalStatus> statuses = legalStatuses.held(child);
        List<ChildRecord.Placement> stays = placements.held(child);
        Seen seen = see(child, statuses, stays);
        boolean visitsKnown = seen.details().visitsKnownFrom() != null;
        List<ChildRecord.Review> held = reviews.held(child);
        List<ChildRecord.Visit> made = visits.held(child);
        Timeline timeline = TimelineDrawing.draw(today.date(), stays, statuses, held, made, visitsKnown, seen.clocks());
        return new ChildOverview(seen.summary(), seen.clocks(), timeline, ConcernOfVisit.unanswered(made, held));
    }

    private Seen see(ChildId child, List<ChildRecord.LegalStatus> statuses, List<ChildRecord.Placement> stays) {
        ChildRecord.Child details = Optional.ofNullable(
                        children.details(List.of(child)).get(child))
                .orElseThrow(() -> new NotFound("child", child.value()));
        return of(
                child,
                RowTypes.record(
                        details,
                        Map.of(
                                ChildRecord.LegalStatus.class,
                                statuses,
                                ChildRecord.Placement.class,
                                stays,
                                ChildRecord.Period.class,
                                periods.held(child),
                                ChildRecord.Allocation.class,
                                allocations.held(child))));
    }

    private ChildSummary summary(ChildId child, ChildRecord record, ChildClocks standing) {
        LocalDate day = today.date();
        ChildRecord.Child details = record.child();
        Optional<ChildRecord.Period> period =
                record.periods().stream().max(Comparator.comparing(ChildRecord.Period::fromOn));
        Optional<ChildRecord.Placement> stay = record.placements().stream()
                .filter(placement -> covers(placement.fromOn(), placement.toOn(), day))
                .max(Comparator.comparing(ChildRecord.Placement::fromOn));
        List<ChildRecord.Allocation> workers = record.allocations();
        return new ChildSummary(
                child,
                ChildName.of(details.givenName(), details.familyName()),
                details.number(),
                details.bornOn(),
                age(details, day),
                details.diedOn(),
                period.map(ChildRecord.Period::fromOn).orElse(null),
                period.map(ChildRecord.Period::toOn).orElse(null),
                record.legalStatuses().stream()
                        .filter(status -> covers(status.fromOn(), status.toOn(), day))
                        .map(ChildRecord.LegalStatus::code)
                        .distinct()
                        .toList(),
                stay.map(ChildRecord.Placement::type).orElse(null),
                stay.map(ChildRecord.Placement::carer).orElse(null),
                stay.map(PLACEMENT::withoutSealed)
                        .map(ChildRecord.Placement::placeName)
                        .orElse(null),
                worker("SOCIAL_WORKER", workers, day),
                worker("REVIEWING_OFFICER", workers, day),
                standing.next(WorkGroup.REVIEWS.duties()).orElse(null),
                Booked.next(bookings.held(child))
                        .map(ChildRecord.ReviewBooking::meetsOn)
                        .orElse(null),
                restrictions.of(child).orElse(null));
    }

    private static int age(ChildRecord.Child details, LocalDate day) {
        return Period.between(details.bornOn(), details.diedOn() == null ? day : details.diedOn())
                .getYears();
    }

    private static String worker(String role, List<ChildRecord.Allocation> allocations, LocalDate day) {
        return allocations.stream()
                .filter(allocation -> allocation.role().equals(role))
                .filter(allocation -> covers(allocation.fromOn(), allocation.toOn(), day))
                .max(Comparator.comparing(ChildRecord.Allocation::fromOn))
                .map(allocation -> allocation.workerName() == null ? allocation.workerRef() : allocation.workerName())
                .orElse(null);
    }

    /** On its last day something no longer holds: what follows it begins on that day. */
    private static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
