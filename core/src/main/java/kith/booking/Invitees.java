package kith.booking;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Who was to come to the reviews booked. */
public interface Invitees extends ByChild<ChildRecord.Invitee> {}
