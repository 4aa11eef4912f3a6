package kith.dispute;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** The stages of disputes. */
public interface DisputeStages extends ByChild<ChildRecord.DisputeStage> {}
