package kith.review;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The meetings of reviews. */
public interface ReviewMeetings extends ByChild<ChildRecord.ReviewMeeting> {}
