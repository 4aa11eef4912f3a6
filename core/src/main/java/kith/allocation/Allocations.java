package kith.allocation;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Who works with which child. */
public interface Allocations extends ByChild<ChildRecord.Allocation> {}
