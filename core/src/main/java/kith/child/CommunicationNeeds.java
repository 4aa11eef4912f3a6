package kith.child;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** How children communicate, where that needs an arrangement; flagged wherever a visit or a review is made ready. */
public interface CommunicationNeeds extends ByChild<ChildRecord.CommunicationNeed> {}
