package kith.booking;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The further meetings of reviews booked as a series. */
public interface BookedMeetings extends ByChild<ChildRecord.BookedMeeting> {}
