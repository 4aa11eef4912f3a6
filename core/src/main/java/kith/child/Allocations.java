package kith.child;

import kith.record.ByChild;

/** Who works with which child. */
public interface Allocations extends ByChild<AllocationRecord> {}
