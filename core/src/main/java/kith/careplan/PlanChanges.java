package kith.careplan;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The significant changes of care plans. */
public interface PlanChanges extends ByChild<ChildRecord.PlanChange> {}
