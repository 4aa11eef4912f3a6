package kith.overview;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.check.ShortBreaks;
import kith.placementplan.MustBeTold;
import kith.placementplan.PlacementPlanSummary;
import kith.record.Held;
import kith.worklist.ChildClocks;

/**
 * Where a child lived and under which legal status; every list latest first. A sealed address is left out for an officer who may not
 * see it.
 *
 * @param child who and how things stand
 * @param periods of being looked after
 * @param adoptions how the child was adopted, where one of them ended so
 * @param legalStatuses within them
 * @param placements within them
 * @param circumstances what else is known of the placements
 * @param plans the placements' plans, version by version
 * @param mustBeTold who must be told of each placement, in the order of the placements
 * @param notices who was told of the placements
 * @param absences from placements
 * @param missing times missing or away without authorisation
 * @param shortBreaks the days of short breaks so far; null for a child in none
 * @param clocks of the placements
 */
public record ChildPlacements(
        ChildSummary child,
        List<Held<ChildRecord.Period>> periods,
        List<Held<ChildRecord.Adoption>> adoptions,
        List<Held<ChildRecord.LegalStatus>> legalStatuses,
        List<Held<ChildRecord.Placement>> placements,
        List<Held<ChildRecord.PlacementCircumstances>> circumstances,
        List<PlacementPlanSummary> plans,
        List<MustBeTold> mustBeTold,
        List<ChildRecord.PlacementNotice> notices,
        List<Held<ChildRecord.Absence>> absences,
        List<Held<ChildRecord.Missing>> missing,
        ShortBreaks.Standing shortBreaks,
        ChildClocks clocks) {}
