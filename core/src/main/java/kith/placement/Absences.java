package kith.placement;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Temporary absences from placements. */
public interface Absences extends ByChild<ChildRecord.Absence> {}
