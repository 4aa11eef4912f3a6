package kith.caseload;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The episodes of returns as they came. */
public interface ReturnedEpisodes extends ByChild<ChildRecord.ReturnedEpisode> {}
