package kith.planning;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.record.ChildId;

/** Reading a care plan beside an earlier version of it, and for itself. */
@Step
public class ComparingPlans {
    @Inject
    CarePlans carePlans;

    @Inject
    PlanCases cases;

    /**
     * One version of a plan, whole.
     *
     * @throws kith.access.NotFound if the child has no such version
     */
    @Allowed(Permission.READ_CHILD)
    public CarePlanSummary version(ChildId child, int version) {
        return carePlans.version(child, cases.of(child), version);
    }

    /**
     * Two versions beside each other.
     *
     * @throws kith.access.NotFound if the child has no such versions
     */
    @Allowed(Permission.READ_CHILD)
    public ComparedPlans compare(ChildId child, int before, int after) {
        PlanCase planned = cases.of(child);
        CarePlanSummary earlier = carePlans.version(child, planned, before);
        CarePlanSummary later = carePlans.version(child, planned, after);
        List<ComparedPart> parts = new ArrayList<>();
        later.parts()
                .forEach(part ->
                        parts.add(new ComparedPart(earlier.part(part.part().code()), part)));
        earlier.parts().stream()
                .filter(part -> later.part(part.part().code()) == null)
                .forEach(part -> parts.add(new ComparedPart(part, null)));
        return new ComparedPlans(earlier.version(), later.version(), parts);
    }
}
