package kith.overview;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.worklist.ChildClocks;

/**
 * A child's plans.
 *
 * @param child who and how things stand
 * @param plans latest first
 * @param actions what was decided to be done
 * @param clocks of the plans
 * @param knownFrom from when plans are complete in Kith, or null when none have been recorded yet
 */
public record ChildPlans(
        ChildSummary child,
        List<ChildRecord.Plan> plans,
        List<ChildRecord.Action> actions,
        ChildClocks clocks,
        LocalDate knownFrom) {}
