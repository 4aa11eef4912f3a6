package kith.visit;

import kith.record.ByChild;

/** When visits were asked for. */
public interface VisitRequests extends ByChild<VisitRequestRecord> {}
