package kith.review;

import kith.record.ByChild;

/** The reviews of children's cases. */
public interface Reviews extends ByChild<ReviewRecord> {}
