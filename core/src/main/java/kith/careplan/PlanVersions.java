package kith.careplan;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The versions of care plans. */
public interface PlanVersions extends ByChild<ChildRecord.PlanVersion> {}
