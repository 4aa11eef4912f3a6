package kith.planning;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.duty.Duty;
import kith.record.Held;

/**
 * A child's care plan.
 *
 * @param versions every version without what it says, the latest first
 * @param shown the version that is shown, null where none is in Kith
 * @param changes the significant changes that concern it, and questions about them; also where there is no version
 * @param age the child's age
 * @param eligibility from when the child has a right to a pathway plan, with the reason; null where that is not in sight
 * @param eligible whether the child has that right today
 * @param flags what ought to stand in it by now and does not
 */
public record CarePlan(
        List<VersionSummary> versions,
        CarePlanSummary shown,
        List<Held<ChildRecord.PlanChange>> changes,
        int age,
        Duty eligibility,
        boolean eligible,
        List<PlanFlag> flags) {

    /** The version that is being written, null where none is. */
    public VersionSummary draft() {
        return versions.stream().filter(VersionSummary::draft).findFirst().orElse(null);
    }

    /** The version in force, null where none was completed. */
    public VersionSummary current() {
        return versions.stream().filter(version -> !version.draft()).findFirst().orElse(null);
    }
}
