package kith.review;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The reviews of children's cases. */
public interface Reviews extends ByChild<ChildRecord.Review> {}
