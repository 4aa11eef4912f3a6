package kith.visit;

import kith.record.ByChild;

/** The visits made to children. */
public interface Visits extends ByChild<VisitRecord> {}
