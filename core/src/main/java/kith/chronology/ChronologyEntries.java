package kith.chronology;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What staff wrote into children's chronologies. */
public interface ChronologyEntries extends ByChild<ChildRecord.ChronologyEntry> {}
