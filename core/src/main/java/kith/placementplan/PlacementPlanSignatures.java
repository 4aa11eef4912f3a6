package kith.placementplan;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Who signed the plans of placements. */
public interface PlacementPlanSignatures extends ByChild<ChildRecord.PlacementPlanSignature> {}
