package kith.placement;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What else is to be known of placements. */
public interface Circumstances extends ByChild<ChildRecord.PlacementCircumstances> {}
