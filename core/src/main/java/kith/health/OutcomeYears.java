package kith.health;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What the returns say of years in care. */
public interface OutcomeYears extends ByChild<ChildRecord.Outcome> {}
