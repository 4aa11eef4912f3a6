package kith.health;

import kith.record.ByChild;

/** What the returns say of years in care. */
public interface OutcomeYears extends ByChild<OutcomeRecord> {}
