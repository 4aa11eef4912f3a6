package kith.action;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What was decided to be done, by whom and by when. */
public interface Actions extends ByChild<ChildRecord.Action> {}
