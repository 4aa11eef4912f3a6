package kith.oversight;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** How reviewing officers rated the council's planning. */
public interface PlanningRatings extends ByChild<ChildRecord.PlanningRating> {}
