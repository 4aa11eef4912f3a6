package kith.visit;

import kith.caserecord.ChildRecord;
import kith.record.ByChild;

/** Advice and support given between visits (reg 31). */
public interface AdviceGiven extends ByChild<ChildRecord.Advice> {}
