package kith.arrangement;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The duties on hold. */
public interface Holds extends ByChild<ChildRecord.Hold> {}
