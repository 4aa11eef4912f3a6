package kith.placement;

import kith.record.ByChild;

/** Where children live and lived while looked after. */
public interface Placements extends ByChild<PlacementRecord> {}
