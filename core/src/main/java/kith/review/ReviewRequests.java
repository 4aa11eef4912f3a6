package kith.review;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** When reviews before their date were asked for, and what was answered. */
public interface ReviewRequests extends ByChild<ChildRecord.ReviewRequest> {}
