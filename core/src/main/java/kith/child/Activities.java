package kith.child;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What children do every week at fixed times. */
public interface Activities extends ByChild<ChildRecord.Activity> {}
