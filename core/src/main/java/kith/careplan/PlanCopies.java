package kith.careplan;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The copies of plans that were sent or withheld. */
public interface PlanCopies extends ByChild<ChildRecord.PlanCopy> {}
