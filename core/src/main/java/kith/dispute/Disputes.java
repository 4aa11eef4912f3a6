package kith.dispute;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Concerns that reviewing officers raised with the council. */
public interface Disputes extends ByChild<ChildRecord.Dispute> {}
