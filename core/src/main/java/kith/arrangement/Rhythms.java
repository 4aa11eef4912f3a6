package kith.arrangement;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What is done more often for children than the law or the council wants. */
public interface Rhythms extends ByChild<ChildRecord.Rhythm> {}
