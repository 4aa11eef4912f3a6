package kith.protection;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Child protection plans. */
public interface ProtectionPlans extends ByChild<ChildRecord.ProtectionPlan> {}
