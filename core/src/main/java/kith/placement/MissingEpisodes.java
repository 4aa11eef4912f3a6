package kith.placement;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The times for which children were missing. */
public interface MissingEpisodes extends ByChild<ChildRecord.Missing> {}
