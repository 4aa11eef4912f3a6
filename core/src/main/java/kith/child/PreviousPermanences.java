package kith.child;

import kith.record.ByChild;

/** Which children came back from adoption or guardianship; at most one record a child. */
public interface PreviousPermanences extends ByChild<PermanenceRecord> {}
