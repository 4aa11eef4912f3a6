package kith.placementplan;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Who was told of placements. */
public interface PlacementNotices extends ByChild<ChildRecord.PlacementNotice> {}
