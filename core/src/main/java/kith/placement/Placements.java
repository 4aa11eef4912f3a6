package kith.placement;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Where children live and lived while looked after. */
public interface Placements extends ByChild<ChildRecord.Placement> {}
