package kith.legalstatus;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The periods in which children are looked after. */
public interface Periods extends ByChild<ChildRecord.Period> {}
