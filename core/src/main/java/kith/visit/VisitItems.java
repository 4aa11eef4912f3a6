package kith.visit;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What was talked of at visits, each with whether it may be shared. */
public interface VisitItems extends ByChild<ChildRecord.VisitItem> {}
