package kith.exclusion;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** What officers say to keeping somebody from a review. */
public interface Exclusions extends ByChild<ChildRecord.Exclusion> {}
