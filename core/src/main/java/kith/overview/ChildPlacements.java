package kith.overview;

import java.util.List;
import kith.child.MissingRecord;
import kith.child.PeriodRecord;
import kith.child.StatusRecord;
import kith.placement.AbsenceRecord;
import kith.placement.PlacementRecord;
import kith.worklist.ChildClocks;

/**
 * Where a child lived and under which legal status; every list latest first.
 *
 * @param child who and how things stand
 * @param periods of being looked after
 * @param legalStatuses within them
 * @param placements within them
 * @param absences from placements
 * @param missing times missing or away without authorisation
 * @param clocks of the placements
 */
public record ChildPlacements(
        ChildSummary child,
        List<PeriodRecord> periods,
        List<StatusRecord> legalStatuses,
        List<PlacementRecord> placements,
        List<AbsenceRecord> absences,
        List<MissingRecord> missing,
        ChildClocks clocks) {}
