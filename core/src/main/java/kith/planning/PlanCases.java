package kith.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.access.NotFound;
import kith.access.Today;
import kith.allocation.Allocations;
import kith.careplan.Plans;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.caserecord.RowTypes;
import kith.child.Children;
import kith.child.People;
import kith.council.OfficersCouncil;
import kith.duty.Duties;
import kith.duty.Duty;
import kith.duty.DutyCode;
import kith.health.HealthEvents;
import kith.legalstatus.LegalStatuses;
import kith.legalstatus.Periods;
import kith.placement.Placements;
import kith.record.ChildId;
import kith.review.Reviews;

/** Gathers what of a child's case a care plan depends on. */
@ApplicationScoped
class PlanCases {
    @Inject
    Children children;

    @Inject
    Periods periods;

    @Inject
    LegalStatuses legalStatuses;

    @Inject
    Placements placements;

    @Inject
    People people;

    @Inject
    Allocations allocations;

    @Inject
    Plans plans;

    @Inject
    Reviews reviews;

    @Inject
    HealthEvents health;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /** @throws NotFound if the council has no such child */
    PlanCase of(ChildId child) {
        ChildRecord.Child details = Optional.ofNullable(
                        children.details(List.of(child)).get(child))
                .orElseThrow(() -> new NotFound("child", child.value()));
        ChildRecord record = RowTypes.record(
                details,
                Map.of(
                        ChildRecord.Period.class, periods.held(child),
                        ChildRecord.LegalStatus.class, legalStatuses.held(child),
                        ChildRecord.Placement.class, placements.held(child),
                        ChildRecord.Person.class, people.held(child),
                        ChildRecord.Allocation.class, allocations.held(child),
                        ChildRecord.Plan.class, plans.held(child),
                        ChildRecord.Review.class, reviews.held(child),
                        ChildRecord.Health.class, health.held(child)));
        return new PlanCase(record, eligibility(record));
    }

    private Duty eligibility(ChildRecord record) {
        return Duties.of(FactsOf.record(record), council.policy(), today.date()).stream()
                .filter(duty -> duty.code() == DutyCode.ELIGIBLE_CHILD)
                .findFirst()
                .orElse(null);
    }
}
