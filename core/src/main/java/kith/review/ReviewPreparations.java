package kith.review;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What was made ready ahead of reviews. */
public interface ReviewPreparations extends ByChild<ChildRecord.ReviewPreparation> {}
