package kith.careplan;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The plans that were completed for children. */
public interface Plans extends ByChild<ChildRecord.Plan> {}
