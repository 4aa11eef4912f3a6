package kith.child;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Which children came back from a permanent home; at most one row a child. */
public interface PreviousPermanences extends ByChild<ChildRecord.PreviousPermanence> {}
