package kith.meeting;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What was said at the reviews as a whole. */
public interface ReviewRecords extends ByChild<ChildRecord.ReviewRecord> {}
