package kith.child;

import kith.record.ByChild;

/** The people around children. */
public interface People extends ByChild<PersonRecord> {}
