package kith.exclusion;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** How those who are not at a review are heard. */
public interface ViewsOfInvitees extends ByChild<ChildRecord.InviteeViews> {}
