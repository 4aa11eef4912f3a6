package kith.health;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The health assessments and dental checks of children. */
public interface HealthEvents extends ByChild<ChildRecord.Health> {}
