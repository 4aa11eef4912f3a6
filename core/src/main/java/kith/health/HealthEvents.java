package kith.health;

import kith.record.ByChild;

/** The health assessments and dental checks of children. */
public interface HealthEvents extends ByChild<HealthRecord> {}
