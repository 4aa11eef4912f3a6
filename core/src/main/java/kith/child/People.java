package kith.child;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The people around children. */
public interface People extends ByChild<ChildRecord.Person> {}
