package kith.placement;

import kith.record.ByChild;

/** Temporary absences from placements. */
public interface Absences extends ByChild<AbsenceRecord> {}
