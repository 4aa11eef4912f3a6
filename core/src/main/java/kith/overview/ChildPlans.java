package kith.overview;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.planning.CarePlan;
import kith.record.Held;
import kith.worklist.ChildClocks;

/**
 * A child's plans.
 *
 * @param child who and how things stand
 * @param carePlan its versions and what the one that is shown says
 * @param placedOn when the child was placed first in the present period, or null
 * @param plans latest first
 * @param rhythms what is done more often for this child alone, latest first
 * @param holds duties on hold, latest first
 * @param actions what was decided to be done
 * @param protection child protection plans, latest first
 * @param reviewDue when the next review is due, null where none is
 * @param clocks of the plans
 * @param knownFrom from when plans are complete in Kith, or null when none have been recorded yet
 */
public record ChildPlans(
        ChildSummary child,
        CarePlan carePlan,
        LocalDate placedOn,
        List<Held<ChildRecord.Plan>> plans,
        List<Held<ChildRecord.Rhythm>> rhythms,
        List<Held<ChildRecord.Hold>> holds,
        List<ChildRecord.Action> actions,
        List<Held<ChildRecord.ProtectionPlan>> protection,
        LocalDate reviewDue,
        ChildClocks clocks,
        LocalDate knownFrom) {}
