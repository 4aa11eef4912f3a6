package kith.placementplan;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What the plans of placements say, version by version. */
public interface PlacementPlans extends ByChild<ChildRecord.PlacementPlan> {}
