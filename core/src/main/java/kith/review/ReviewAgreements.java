package kith.review;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Who agreed to reviews without a meeting. */
public interface ReviewAgreements extends ByChild<ChildRecord.ReviewAgreement> {}
