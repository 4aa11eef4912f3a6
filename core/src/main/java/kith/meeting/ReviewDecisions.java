package kith.meeting;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What the reviews decided. */
public interface ReviewDecisions extends ByChild<ChildRecord.ReviewDecision> {}
