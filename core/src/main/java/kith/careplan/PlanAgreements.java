package kith.careplan;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Who agreed which version of a care plan. */
public interface PlanAgreements extends ByChild<ChildRecord.PlanAgreement> {}
