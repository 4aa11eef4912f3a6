package kith.visit;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** When visits were asked for. */
public interface VisitRequests extends ByChild<ChildRecord.VisitRequest> {}
