package kith.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.caserecord.Booked;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.record.ChildId;

/**
 * How a child stands on a day, as the lists show and filter it.
 *
 * @param child which
 * @param lookedAfter whether looked after
 * @param legalStatus codes in force, separated by a space; null when there is none
 * @param placementType code of the placement, or null
 * @param placeName the home's name or town; null where it is sealed or not known
 * @param worker the social worker, or null
 * @param reviewingOfficer the reviewing officer, or null
 * @param team the team the child is given to apart from its worker, or null
 * @param reviewBookedFor the day for which the next review is booked, or null
 * @param restBookedFor the day on which a review that is open is to be finished, or null
 */
record ChildToday(
        ChildId child,
        boolean lookedAfter,
        String legalStatus,
        String placementType,
        String placeName,
        ChildRecord.Allocation worker,
        ChildRecord.Allocation reviewingOfficer,
        ChildRecord.Allocation team,
        LocalDate reviewBookedFor,
        LocalDate restBookedFor) {
    private static final RowType<ChildRecord.Placement> PLACEMENT = RowTypes.of(ChildRecord.Placement.class);

    static ChildToday of(ChildId child, ChildRecord record, LocalDate today) {
        Optional<ChildRecord.Placement> placement = record.placements().stream()
                .filter(stay -> covers(stay.fromOn(), stay.toOn(), today))
                .max(Comparator.comparing(ChildRecord.Placement::fromOn));
        return new ChildToday(
                child,
                record.periods().stream().anyMatch(period -> !period.fromOn().isAfter(today) && period.toOn() == null),
                legalStatus(record.legalStatuses(), today),
                placement.map(ChildRecord.Placement::type).orElse(null),
                placement
                        .map(PLACEMENT::withoutSealed)
                        .map(ChildRecord.Placement::placeName)
                        .orElse(null),
                allocated("SOCIAL_WORKER", record.allocations(), today),
                allocated("REVIEWING_OFFICER", record.allocations(), today),
                allocated("TEAM", record.allocations(), today),
                Booked.next(record.reviewBookings())
                        .map(ChildRecord.ReviewBooking::meetsOn)
                        .orElse(null),
                Booked.rest(record).orElse(null));
    }

    private static String legalStatus(List<ChildRecord.LegalStatus> statuses, LocalDate today) {
        String codes = statuses.stream()
                .filter(status -> covers(status.fromOn(), status.toOn(), today))
                .map(ChildRecord.LegalStatus::code)
                .distinct()
                .collect(Collectors.joining(" "));
        return codes.isEmpty() ? null : codes;
    }

    private static ChildRecord.Allocation allocated(
            String role, List<ChildRecord.Allocation> allocations, LocalDate today) {
        return allocations.stream()
                .filter(allocation -> allocation.role().equals(role))
                .filter(allocation -> covers(allocation.fromOn(), allocation.toOn(), today))
                .max(Comparator.comparing(ChildRecord.Allocation::fromOn))
                .orElse(null);
    }

    /** On its last day something no longer holds: what follows it begins on that day. */
    private static boolean covers(LocalDate from, LocalDate to, LocalDate today) {
        return !from.isAfter(today) && (to == null || to.isAfter(today));
    }
}
