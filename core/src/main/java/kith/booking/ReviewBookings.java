package kith.booking;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The reviews booked as meetings. */
public interface ReviewBookings extends ByChild<ChildRecord.ReviewBooking> {}
