package kith.overview;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.Held;
import kith.worklist.ChildClocks;

/**
 * Where a child lived and under which legal status; every list latest first.
 *
 * @param child who and how things stand
 * @param periods of being looked after
 * @param adoptions how the child was adopted, where one of them ended so
 * @param legalStatuses within them
 * @param placements within them
 * @param absences from placements
 * @param missing times missing or away without authorisation
 * @param clocks of the placements
 */
public record ChildPlacements(
        ChildSummary child,
        List<Held<ChildRecord.Period>> periods,
        List<Held<ChildRecord.Adoption>> adoptions,
        List<Held<ChildRecord.LegalStatus>> legalStatuses,
        List<Held<ChildRecord.Placement>> placements,
        List<Held<ChildRecord.Absence>> absences,
        List<ChildRecord.Missing> missing,
        ChildClocks clocks) {}
