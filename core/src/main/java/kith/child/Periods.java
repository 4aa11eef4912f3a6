package kith.child;

import kith.record.ByChild;

/** The periods in which children are looked after. */
public interface Periods extends ByChild<PeriodRecord> {}
