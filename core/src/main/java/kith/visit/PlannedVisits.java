package kith.visit;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The visits that were planned, with what became of them. */
public interface PlannedVisits extends ByChild<ChildRecord.PlannedVisit> {}
