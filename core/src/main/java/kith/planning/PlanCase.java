package kith.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.codes.CodeLists;
import kith.duty.Duty;

/**
 * What of a child's case a care plan depends on.
 *
 * @param record the child with periods, legal statuses, placements, people, allocations, plans, reviews and health
 * @param eligibility from when the child has a right to a pathway plan, with the reason; null where that is not in sight
 */
record PlanCase(ChildRecord record, Duty eligibility) {
    private static final Set<String> ACCOMMODATED = Set.of("V2");
    private static final String WITH_PARENTS = "P1";

    int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(record.child().bornOn(), day);
    }

    boolean eligibleOn(LocalDate day) {
        return eligibility != null
                && eligibility.dueOn() != null
                && !eligibility.dueOn().isAfter(day);
    }

    /** Whether the child is accommodated by agreement (section 20 in England, section 76 in Wales). */
    boolean accommodatedOn(LocalDate day) {
        return statusesOn(day)
                .anyMatch(status -> ACCOMMODATED.contains(CodeLists.nearest("legal-status", status.code())));
    }

    /** Whether nothing but a remand makes the child looked after. */
    boolean onlyRemandedOn(LocalDate day) {
        return statusesOn(day).findAny().isPresent()
                && statusesOn(day).allMatch(status -> CodeLists.nearest("legal-status", status.code())
                        .startsWith("J"));
    }

    /** Everyone with parental responsibility who is around the child on that day. */
    List<ChildRecord.Person> parents(LocalDate day) {
        return around(day).filter(ChildRecord.Person::parentalResponsibility).toList();
    }

    /** Who stands beside the child in a part, such as {@code PERSONAL_ADVISER}; the last that was recorded. */
    Optional<String> named(String part, LocalDate day) {
        return around(day)
                .filter(person -> part.equals(person.part()))
                .reduce((first, second) -> second)
                .map(ChildRecord.Person::name);
    }

    private Stream<ChildRecord.Person> around(LocalDate day) {
        return record.people().stream()
                .filter(person -> person.toOn() == null || person.toOn().isAfter(day));
    }

    Optional<String> workerOn(LocalDate day) {
        return allocated("SOCIAL_WORKER", day);
    }

    Optional<String> officerOn(LocalDate day) {
        return allocated("REVIEWING_OFFICER", day);
    }

    /** The day from which the child has been looked after without a break, empty where the child is not. */
    Optional<LocalDate> lookedAfterFrom(LocalDate day) {
        return record.periods().stream()
                .filter(period -> covers(period.fromOn(), period.toOn(), day))
                .map(ChildRecord.Period::fromOn)
                .max(Comparator.naturalOrder());
    }

    /** How many reviews were held in the present period. */
    long reviewsUntil(LocalDate day) {
        LocalDate from = lookedAfterFrom(day).orElse(LocalDate.MIN);
        return record.reviews().stream()
                .filter(review ->
                        !review.heldOn().isBefore(from) && !review.heldOn().isAfter(day))
                .count();
    }

    /** When a plan of a kind was completed last, in the present period where the child is looked after. */
    Optional<LocalDate> lastPlan(String kind, LocalDate day) {
        LocalDate from = lookedAfterFrom(day).map(start -> start.minusMonths(3)).orElse(LocalDate.MIN);
        return record.plans().stream()
                .filter(plan -> plan.kind().equals(kind))
                .map(ChildRecord.Plan::completedOn)
                .filter(on -> !on.isBefore(from) && !on.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    /** When the placement plan for the home of that day was completed. */
    Optional<LocalDate> placementPlan(LocalDate day) {
        Optional<LocalDate> placed =
                staysOn(day).map(ChildRecord.Placement::fromOn).max(Comparator.naturalOrder());
        return record.plans().stream()
                .filter(plan -> plan.placedOn() != null && plan.placedOn().equals(placed.orElse(null)))
                .map(ChildRecord.Plan::completedOn)
                .max(Comparator.naturalOrder());
    }

    /** When the child's health was assessed last. */
    Optional<LocalDate> healthAssessed(LocalDate day) {
        return record.health().stream()
                .filter(event ->
                        event.kind().equals("ASSESSMENT") && !event.doneOn().isAfter(day))
                .map(ChildRecord.Health::doneOn)
                .max(Comparator.naturalOrder());
    }

    /** Whether the child lives where the record says. */
    boolean livesOn(LocalDate day) {
        return staysOn(day).findAny().isPresent();
    }

    private Stream<ChildRecord.Placement> staysOn(LocalDate day) {
        return record.placements().stream().filter(stay -> covers(stay.fromOn(), stay.toOn(), day));
    }

    /** Whether the child lives with a parent. */
    boolean homeOn(LocalDate day) {
        return staysOn(day).anyMatch(stay -> CodeLists.nearest("placement-type", stay.type())
                .equals(WITH_PARENTS));
    }

    private Optional<String> allocated(String role, LocalDate day) {
        return record.allocations().stream()
                .filter(allocation -> allocation.role().equals(role))
                .filter(allocation -> covers(allocation.fromOn(), allocation.toOn(), day))
                .max(Comparator.comparing(ChildRecord.Allocation::fromOn))
                .map(allocation -> allocation.workerName() == null ? allocation.workerRef() : allocation.workerName());
    }

    private Stream<ChildRecord.LegalStatus> statusesOn(LocalDate day) {
        return record.legalStatuses().stream().filter(status -> covers(status.fromOn(), status.toOn(), day));
    }

    private static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
