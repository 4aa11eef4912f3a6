package kith.oversight;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What reviewing officers did and saw between reviews. */
public interface Footprints extends ByChild<ChildRecord.Footprint> {}
