package kith.meeting;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What the reviews looked at one by one. */
public interface ReviewItems extends ByChild<ChildRecord.ReviewItem> {}
