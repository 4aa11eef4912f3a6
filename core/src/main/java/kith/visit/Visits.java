package kith.visit;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The visits made to children. */
public interface Visits extends ByChild<ChildRecord.Visit> {}
